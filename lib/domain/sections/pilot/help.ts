import type { Help } from "../../form/question";

export const pilotHelp = {
  budgetCeiling: {
    why: "They fear a small start with a large bill behind it.",
    good: "is the most it can cost, hours included, and a number you would defend.",
    weak: "is 0 because “it is free”. Hours are money.",
  },
  hoursPerWeek: {
    why: "Leaders underrate the time, and time found out later costs trust.",
    good: "counts listening, writing, answering and reporting, for everybody in it.",
    weak: "counts posting alone. Replies take longer.",
  },
  start: {
    why: "Details always shift. A date makes them settle.",
    good: "is a Monday within eight weeks of the meeting.",
    weak: "is “as soon as possible”, or next summer.",
  },
  metrics: {
    why: "With no stop rule, a pilot reads as a foot in the door.",
    good: "has at least one of what changes, one of what must not happen and one of what it takes.",
    weak: "counts posts and followers. Both say that you were busy.",
  },
  stops: {
    why: "Time is found, or it is not.",
    good: "names work that ends on the first day.",
    weak: "is empty: it all goes on top.",
  },
  outOfHoursWho: {
    why: "The first question is who answers at six on a snowy Sunday.",
    good: "names a role, or says that nobody does and where people read so.",
    weak: "“The team keeps an eye on it.” Whose eye, on Sunday?",
    example: "The duty manager reads once in the evening; the profile gives the hours and the urgent number",
  },
  typeId: {
    why: "A small first step meets far less resistance than a plan for every channel.",
    good: "is the smallest one that would teach you something.",
    weak: "is the most exciting one.",
  },
  title: {
    why: "They will call it by a name. Give it a modest one.",
    good: "says how small it is.",
    weak: "“Digital transformation programme.” It sounds large, long and dear.",
    example: "One service, ten weeks, one page",
  },
  needId: {
    why: "A test of nothing in particular cannot fail, and cannot succeed.",
    good: "is the need whose number the test moves.",
    weak: "is one the test does not touch.",
  },
  channels: {
    why: "“Social media” is too broad to approve.",
    good: "is one channel, or two, where the people you mean already are.",
    weak: "is five of them. Nobody can answer on five.",
  },
  hypothesis: {
    why: "So that the result can prove us wrong.",
    good: "names what you do, for whom, which number moves, and by when.",
    weak: "“It will improve communication.” No result could prove that wrong.",
    example: "If we answer opening-hours questions on one page for visitors, then calls fall by a tenth by spring",
  },
  scopeIn: {
    why: "They want to see the edges.",
    good: "names one service, one place or one subject.",
    weak: "“Everything relevant.” It has no edges.",
    example: "Opening hours and closures of our three sites",
  },
  scopeOut: {
    why: "It shows restraint, and takes away the fear of wild experiments.",
    good: "names what people will ask for next and will not get yet.",
    weak: "“Nothing.” They picture the wildest thing you might try.",
    example: "Any other service, personal cases, paid advertising",
  },
  audience: {
    why: "“Everybody” cannot be reached in ten weeks.",
    good: "is a group that you could count.",
    weak: "“All residents.” You cannot tell later whether you reached them.",
    example: "People who visit one of our three sites",
  },
  end: {
    why: "A pilot without an end is a launch.",
    good: "is 4 to 26 weeks after the start.",
    weak: "is open. “Until further notice” is a launch.",
  },
  reviewDates: {
    why: "Somebody should be able to mend it while it runs.",
    good: "has one day about half way.",
    weak: "is the last day. Nothing can be mended then.",
  },
  decisionDate: {
    why: "Pilots without a decision never end.",
    good: "is within two weeks of the end.",
    weak: "is “after the evaluation”.",
  },
  decider: {
    why: "Pilots without a decider never end.",
    good: "is one role.",
    weak: "“To be confirmed.” Then it runs on by itself.",
    example: "Head of service",
  },
  stopIsReal: {
    why: "Call it a pilot only if stopping is really possible.",
    good: "is no, if stopping is not possible: then call it a first phase.",
    weak: "is yes, with a contract for three years.",
  },
  team: {
    why: "Start with who you have: one from communications, one from the service.",
    good: "holds roles that know about it already.",
    weak: "is one person from communications.",
  },
  hourlyCost: {
    why: "A finance lead prices the hours, whether you do or not.",
    good: "comes from finance: pay with the employer’s costs on top.",
    weak: "is take-home pay. The employer pays more.",
  },
  newMoney: {
    why: "“How much?” is followed by “for what?”.",
    good: "lists every thing that is bought before the pilot ends, once at the start or week by week.",
    weak: "is a year’s price for a pilot of twelve weeks.",
  },
  outOfHoursPausedBy: {
    why: "They want one hand on the switch.",
    good: "is a role that is reachable at night.",
    weak: "“The agency.” Can anybody reach it at night?",
    example: "Duty manager",
  },
  outOfHoursPauseMinutes: {
    why: "Minutes are what a crisis is counted in.",
    good: "was tried once with a clock.",
    weak: "is a hope. Nobody has tried the log-in.",
  },
  exitPlan: {
    why: "A door that can be closed again is easier to open. Followers and content outlive a pilot.",
    good: "says what happens to both.",
    weak: "“Not applicable.” So it cannot be undone.",
    example: "Followers are told where to ask; posts and answers are kept for a year",
  },
  contentPlan: {
    why: "A page with nothing to say dies in a month.",
    good: "is a week of it, by day.",
    weak: "“Engaging posts.” Nobody can tell what that is on Thursday.",
    example: "Monday: what is on this week. Thursday: the question we were asked most.",
  },
  phases: {
    why: "Begin with those directly involved, then branch out.",
    good: "has two or three, with dates.",
    weak: "has a phase for every department.",
  },
  headline: {
    why: "Some readers see nothing but the titles.",
    good: "says how small it is, and that it can stop.",
    weak: "“Pilot proposal.” It does not say that it can stop.",
    example: "We try one page for ten weeks, with a stop rule agreed beforehand",
  },
} as const satisfies Record<string, Help>;
