import type { Help } from "../../form/question";

export const asksHelp = {
  asks: {
    why: "“Trust us” cannot be signed. A specific request can.",
    good: "holds at most three, each something they can do today.",
    weak: "is eight wishes. They grant the cheapest and move on.",
  },
  moneyOwner: {
    why: "Many may like it; one person has to pay.",
    good: "is the role whose budget it comes from.",
    weak: "“The organisation.” No such budget exists.",
    example: "Head of service",
  },
  options: {
    why: "Five equal choices are no choice, and one alone looks like a trick.",
    good: "recommends one, and says what speaks against each.",
    weak: "holds one good choice and two that nobody would take.",
  },
  headline: {
    why: "Some readers see nothing but the titles.",
    good: "says how many decisions you ask for, and about what.",
    weak: "“Next steps.” Whose, and what do they decide?",
    example: "We ask you to take two decisions about the first step today",
  },
} as const satisfies Record<string, Help>;

export const askHelp = {
  ask: {
    why: "They have to know what a yes would set off.",
    good: "begins with a verb and holds a number or a name.",
    weak: "“Support our social media work.” A yes to that changes nothing.",
    example: "Approve a ten-week pilot on one page with four hours a week",
  },
  supportLooksLike: {
    why: "A leader must be able to picture the act.",
    good: "is what they would sign, say or send on Monday.",
    weak: "“Being on board.” Nobody can see that happen.",
    example: "A line in the minutes with the ceiling and the end date",
  },
  owner: {
    why: "Somebody has to do it, and not the one who says yes.",
    good: "is a role that knows about it already.",
    weak: "“We all.” The minutes cannot say whom to ask.",
    example: "Communications manager",
  },
  agreed: {
    why: "Nobody should learn of a duty in the meeting.",
    good: "is yes if they said so themselves.",
    weak: "is yes because they would hardly refuse.",
  },
  by: {
    why: "A decision without a date is taken again next month.",
    good: "is a day before the start.",
    weak: "is “in due course”.",
  },
  cost: {
    why: "A blank looks like a hidden cost. Zero is an answer.",
    good: "holds the hours as well, at your own rate.",
    weak: "is blank, with the bill to follow.",
  },
  hours: {
    why: "Time found out later costs trust. Zero is an answer.",
    good: "is a week’s hours of everybody in it.",
    weak: "is your own hours alone.",
  },
  fallback: {
    why: "So that no meeting ends empty.",
    good: "is smaller, and still teaches you something.",
    weak: "“We would be disappointed.” The meeting ends empty.",
    example: "Four weeks of listening in hours we already have",
  },
  decider: {
    why: "Some requests are for another desk than the one you sit at.",
    good: "is a role that can say yes to this one.",
    weak: "“Various.” Each of them waits for another.",
    example: "Head of IT",
  },
  linkedNeedId: {
    why: "A request that serves no need is a wish of yours.",
    good: "is the need whose number it moves.",
    weak: "is one it does not touch.",
  },
  linkedRiskId: {
    why: "Some requests pay for a control. Then they belong to a risk.",
    good: "is the risk whose control it pays for.",
    weak: "is the most frightening one.",
  },
} as const satisfies Record<string, Help>;

export const optionHelp = {
  name: {
    why: "They repeat the name, so it should say what it is.",
    good: "is two or three words.",
    weak: "“Option B.” Nobody remembers which that was.",
    example: "Do nothing",
  },
  cost: {
    why: "Doing nothing has a cost as well, sometimes of zero.",
    good: "counts hours and money the same way for each.",
    weak: "is 0 for doing nothing, out of habit.",
  },
  gain: {
    why: "A choice without a gain is there for show.",
    good: "names a number or a date.",
    weak: "“Many benefits.” It cannot be weighed against a cost.",
    example: "We would know by winter whether calls fall",
  },
  whyNot: {
    why: "Saying what speaks against your own choice earns belief.",
    good: "is true, and would be said anyway.",
    weak: "“Nothing.” They stop believing the rest.",
    example: "It takes one team leader off the rota for four hours",
  },
  recommended: {
    why: "Leaders want your advice, and then the right to differ.",
    good: "is yes for one of them.",
    weak: "is yes for none, to look neutral.",
  },
  doesNothing: {
    why: "Leaders compare every option with leaving things as they are.",
    good: "is yes for one of them, in whatever words you call it.",
    weak: "is yes for the smallest step. A small step is not nothing.",
  },
} as const satisfies Record<string, Help>;
