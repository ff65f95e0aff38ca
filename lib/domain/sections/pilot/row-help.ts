import type { Help } from "../../question";

export const metricHelp = {
  needId: { why: "One measure should not carry two names in one deck." },
  name: {
    why: "What is not counted cannot be agreed beforehand.",
    good: "is one thing that somebody can count each week.",
    example: "Questions answered within a day",
  },
  kind: { why: "Posts and followers show that you were busy. They ask what changed, and what went wrong." },
  unit: { why: "A number without a unit is attacked first.", good: "is one word or sign.", example: "%" },
  baselineNew: { why: "Work that does not exist yet has no number, which is no shame." },
  baseline: { why: "Without a number today, nobody can say later whether it worked." },
  better: { why: "For calls, fewer is better; for answers, more." },
  success: {
    why: "They want to know what they would be paying for.",
    good: "is a number you could reach by the end of the pilot.",
  },
  worst: {
    why: "A stop rule agreed beforehand turns a gamble into a test.",
    good: "lies between today and success. Below it, you would stop yourself.",
  },
  dataSource: {
    why: "A number nobody can fetch is not a measure.",
    good: "names the report, log or system.",
    example: "Reply log",
  },
  owner: {
    why: "Somebody else than the enthusiast should bring the number.",
    good: "is one role.",
    example: "Customer services manager",
  },
} as const satisfies Record<string, Help>;

export const stopHelp = {
  activity: {
    why: "“On top of the day job” is heard as “not at all”.",
    good: "names work that ends, and how often it came.",
    example: "The weekly summary by e-mail",
  },
  offlineRoute: {
    why: "Somebody must be able to reach you without a phone in their hand. It is a question of equality.",
  },
} as const satisfies Record<string, Help>;

export const channelHelp = {
  name: { why: "“Social media” is too broad to approve.", good: "is the channel’s own name.", example: "Facebook" },
} as const satisfies Record<string, Help>;

export const reviewHelp = {
  date: { why: "A fixed day makes it happen.", good: "is about half way." },
} as const satisfies Record<string, Help>;

export const teamHelp = {
  role: { why: "They ask who does it, by role.", good: "knows about it already.", example: "Reception team leader" },
  side: { why: "A page run by communications alone answers without knowing." },
} as const satisfies Record<string, Help>;

export const phaseHelp = {
  name: { why: "They want to see how it grows.", good: "is a few words.", example: "Set-up and first answers" },
  start: { why: "Phases without dates run together." },
  end: { why: "Phases without dates run together." },
} as const satisfies Record<string, Help>;
