import type { Help } from "../../form/question";

export const metricHelp = {
  needId: {
    why: "One measure should not carry two names in one deck.",
    good: "is the need this number belongs to.",
    weak: "is left out, so the same number is typed twice.",
  },
  name: {
    why: "What is not counted cannot be agreed beforehand.",
    good: "is one thing that somebody can count each week.",
    weak: "“Success.” Nobody can count that.",
    example: "Questions answered within a day",
  },
  kind: {
    why: "Posts and followers show that you were busy. They ask what changed, and what went wrong.",
    good: "is “what changes” only where something changes for people.",
    weak: "is “what changes” for posts and followers.",
  },
  unit: {
    why: "A number without a unit is attacked first.",
    good: "is one word or sign.",
    weak: "“Points.” Points of what?",
    example: "%",
  },
  baselineNew: {
    why: "Work that does not exist yet has no number, which is no shame.",
    good: "is yes for work that starts with the pilot.",
    weak: "is yes to spare you the counting.",
  },
  baseline: {
    why: "Without a number today, nobody can say later whether it worked.",
    good: "was counted the same way you will count later.",
    weak: "was counted in the worst week of the year.",
  },
  success: {
    why: "They want to know what they would be paying for.",
    good: "is a number you could reach by the end of the pilot.",
    weak: "is so low that it cannot be missed.",
  },
  worst: {
    why: "A stop rule agreed beforehand turns a gamble into a test.",
    good: "lies between today and success. Below it, you would stop yourself.",
    weak: "equals today, so that nothing can fail.",
  },
  dataSource: {
    why: "A number nobody can fetch is not a measure.",
    good: "names the report, log or system.",
    weak: "“We will survey people.” Who, and when?",
    example: "Reply log",
  },
  owner: {
    why: "Somebody else than the enthusiast should bring the number.",
    good: "is one role.",
    weak: "“Communications.” You would mark your own work.",
    example: "Customer services manager",
  },
} as const satisfies Record<string, Help>;

export const stopHelp = {
  activity: {
    why: "“On top of the day job” is heard as “not at all”.",
    good: "names work that ends, and how often it came.",
    weak: "“Some low-value tasks.” Which? For whom were they worth something?",
    example: "The weekly summary by e-mail",
  },
  offlineRoute: {
    why: "Somebody must be able to reach you without a phone in their hand. It is a question of equality.",
    good: "is yes if anybody loses the only way they used.",
    weak: "is no because “everybody is online”.",
  },
} as const satisfies Record<string, Help>;

export const newMoneyHelp = {
  what: {
    why: "A sum without a name is the first to be cut.",
    good: "is one thing that somebody can order.",
    weak: "“Other.” Other than what?",
    example: "Two days of training for six posters",
  },
  amount: {
    why: "The parts have to add up to the most it may cost.",
    good: "is what these weeks cost, with what is bought once.",
    weak: "is the price of a whole year.",
  },
} as const satisfies Record<string, Help>;

export const channelHelp = {
  name: {
    why: "“Social media” is too broad to approve.",
    good: "is the channel’s own name.",
    weak: "“All major platforms.” Nobody can approve that.",
    example: "Facebook",
  },
} as const satisfies Record<string, Help>;

export const reviewHelp = {
  date: { why: "A fixed day makes it happen.", good: "is about half way.", weak: "is the last day." },
} as const satisfies Record<string, Help>;

export const teamHelp = {
  role: {
    why: "They ask who does it, by role.",
    good: "knows about it already.",
    weak: "“Somebody from the service.” That person does not know it yet.",
    example: "Reception team leader",
  },
  side: {
    why: "A page run by communications alone answers without knowing.",
    good: "is the department that pays for their time.",
    weak: "is “communications” for all of them.",
  },
} as const satisfies Record<string, Help>;

export const phaseHelp = {
  name: {
    why: "They want to see how it grows.",
    good: "is a few words.",
    weak: "“Phase 2.” What happens in it?",
    example: "Set-up and first answers",
  },
  start: {
    why: "Phases without dates run together.",
    good: "is after the review of the phase before.",
    weak: "is the day the phase before ends, whatever came of it.",
  },
  end: { why: "Phases without dates run together.", good: "leaves time to look at what came of it.", weak: "is open." },
} as const satisfies Record<string, Help>;
