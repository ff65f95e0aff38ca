import type { Help } from "../../question";

export const contextHelp = {
  scope: {
    why: "One request at a time gets an answer. Cases inside and outside the organisation differ.",
    good: "holds what you ask for this time, not everything you hope for.",
  },
  decisionMaker: {
    why: "A pitch to nobody in particular is never decided.",
    good: "is one role that can say yes and mean it, also about the money.",
    example: "Director of customer services",
  },
  meetingDate: {
    why: "A request without a date slips behind every request that has one.",
    good: "is the day of a meeting that already stands in their diary.",
  },
  startingPoint: {
    why: "Advice for a team that was refused differs from advice for a team that lacks hours.",
    good: "says where you stand today, not where you would like to be.",
  },
  keyMessage: {
    why: "They will hear ten other papers that day and repeat one sentence of yours.",
    good: "says what people gain, in words you would use on the phone. It stands on the first, the middle and the last slide.",
    weak: "“A modern, two-way digital channel strategy.”",
    example: "People get one clear answer in public, before they have to ring us.",
  },
  meetingName: {
    why: "Readers of the paper want to know which table it was written for.",
    good: "is the name on the agenda.",
    example: "Monthly leadership meeting",
  },
  meetingPurpose: {
    why: "A meeting that came to note something will not spend money.",
    good: "matches the agenda: ask for a decision only where one can be taken.",
  },
  minutesAllowed: {
    why: "A deck that runs over is cut from the end, where the decision stands.",
    good: "is what the chair gave you, with their questions inside it.",
  },
  presenterRole: {
    why: "They want to know who will answer for it next month.",
    good: "is your role as the organisation writes it.",
    example: "Communications manager",
  },
  presenterCredentials: {
    why: "Leaders listen to people who have done it before.",
    good: "names accounts you have run, courses and one result, the strongest first.",
    example: "Ran our service alerts page for two years; completed public information training.",
  },
  classification: {
    why: "A paper with the wrong marking travels further than it should.",
    good: "is the marking your organisation uses, or nothing.",
    example: "Internal",
  },
  blockers: {
    why: "Five brakes come back in every public body. Knowing yours decides which advice comes first.",
    good: "holds the one or two that really stopped you, not all five.",
  },
  orgName: {
    why: "It stands at the foot of every page.",
    good: "is the name the public knows.",
    example: "Your Council",
  },
  sector: {
    why: "“They are not like us” is the first reply to any case. Your sector decides which come first.",
  },
  country: { why: "Rules about records, elections and data differ. So do dates on the slides." },
  currency: { why: "Every amount in the deck prints in it." },
  orgSize: {
    why: "A case from a body ten times your size convinces nobody.",
    good: "counts people, roughly, from last year’s report.",
  },
} as const satisfies Record<string, Help>;
