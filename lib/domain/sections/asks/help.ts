import type { Help } from "../../question";

export const asksHelp = {
  asks: {
    why: "“Trust us” cannot be signed. A specific request can.",
    good: "holds at most three, each something they can do today.",
  },
  moneyOwner: {
    why: "Many may like it; one person has to pay.",
    good: "is the role whose budget it comes from.",
    example: "Head of service",
  },
  options: {
    why: "Five equal choices are no choice, and one alone looks like a trick.",
    good: "recommends one, and says what speaks against each.",
  },
  headline: {
    why: "Some readers see nothing but the titles.",
    good: "says how many decisions you ask for, and about what.",
    example: "We ask you to take two decisions about the first step today",
  },
} as const satisfies Record<string, Help>;

export const askHelp = {
  ask: {
    why: "They have to know what a yes would set off.",
    good: "begins with a verb and holds a number or a name.",
    weak: "“Support our social media work.”",
    example: "Approve a ten-week pilot on one page with four hours a week",
  },
  supportLooksLike: {
    why: "A leader must be able to picture the act.",
    good: "is what they would sign, say or send on Monday.",
    example: "A line in the minutes with the ceiling and the end date",
  },
  owner: {
    why: "Somebody has to do it, and not the one who says yes.",
    good: "is a role that knows about it already.",
    example: "Communications manager",
  },
  agreed: { why: "Nobody should learn of a duty in the meeting." },
  by: { why: "A decision without a date is taken again next month." },
  cost: { why: "A blank looks like a hidden cost. Zero is an answer." },
  hours: { why: "Time found out later costs trust. Zero is an answer." },
  fallback: {
    why: "So that no meeting ends empty.",
    good: "is smaller, and still teaches you something.",
    example: "Four weeks of listening in hours we already have",
  },
  decider: {
    why: "Some requests are for another desk than the one you sit at.",
    good: "is a role that can say yes to this one.",
    example: "Head of IT",
  },
  linkedNeedId: { why: "A request that serves no need is a wish of yours." },
  linkedRiskId: { why: "Some requests pay for a control. Then they belong to a risk." },
} as const satisfies Record<string, Help>;

export const optionHelp = {
  name: {
    why: "They repeat the name, so it should say what it is.",
    good: "is two or three words.",
    example: "Do nothing",
  },
  cost: { why: "Doing nothing has a cost as well, sometimes of zero." },
  gain: {
    why: "A choice without a gain is there for show.",
    good: "names a number or a date.",
    example: "We would know by winter whether calls fall",
  },
  whyNot: {
    why: "Saying what speaks against your own choice earns belief.",
    good: "is true, and would be said anyway.",
    example: "It takes one team leader off the rota for four hours",
  },
  recommended: { why: "Leaders want your advice, and then the right to differ." },
} as const satisfies Record<string, Help>;
