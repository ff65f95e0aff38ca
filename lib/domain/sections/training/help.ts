import type { Help } from "../../question";

export const trainingHelp = {
  modules: {
    why: "People use what they are at ease with. Comfort comes before use.",
    good: "begins with what people asked for, and has something for leaders.",
  },
  presenterPlan: {
    why: "Leaders listen to people who have done it.",
    good: "is one course or meeting you will really go to.",
  },
} as const satisfies Record<string, Help>;

export const moduleHelp = {
  name: {
    why: "A vague course is skipped.",
    good: "says what people can do after it.",
    example: "Answering in public",
  },
  audience: { why: "One course for all fits nobody.", good: "is a group.", example: "Reception and phone staff" },
  format: { why: "A lunch hour without slides is where doubts come out." },
  place: { why: "People without a desk cannot come online." },
  minutes: { why: "Time in training is time off the rota." },
  trainer: { why: "An outside trainer costs, a colleague is believed." },
  date: { why: "Training after the first day is too late." },
  levelCheck: { why: "Some start below the beginner’s course, and would never say so." },
  askedFor: { why: "People learn what they wanted to know. Ask them first." },
  confidenceBefore: { why: "Without a number before there is no gain after.", good: "is a mean of 1 to 5." },
  confidenceAfter: { why: "It is the first result you can show.", good: "is the same question again." },
  taskDone: { why: "What is not used within two weeks is gone." },
} as const satisfies Record<string, Help>;

export const planHelp = {
  kind: { why: "Each builds your standing in another way." },
  name: { why: "A plan has a name.", good: "can be looked up.", example: "The regional network’s spring meeting" },
  date: { why: "Without a day it is a wish." },
} as const satisfies Record<string, Help>;
