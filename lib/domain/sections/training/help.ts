import type { Help } from "../../form/question";

export const trainingHelp = {
  modules: {
    why: "People use what they are at ease with. Comfort comes before use.",
    good: "begins with what people asked for, and has something for leaders.",
    weak: "is one course for everybody after the launch.",
  },
  presenterPlan: {
    why: "Leaders listen to people who have done it.",
    good: "is one course or meeting you will really go to.",
    weak: "is a list of things you might do one day.",
  },
} as const satisfies Record<string, Help>;

export const moduleHelp = {
  name: {
    why: "A vague course is skipped.",
    good: "says what people can do after it.",
    weak: "“Social media awareness.” What can they do afterwards?",
    example: "Answering in public",
  },
  audience: {
    why: "One course for all fits nobody.",
    good: "is a group.",
    weak: "“All staff.” Some need an hour, some a day.",
    example: "Reception and phone staff",
  },
  format: {
    why: "A lunch hour without slides is where doubts come out.",
    good: "suits their day: a drop-in for shifts, a course for writers.",
    weak: "is an online course, because it is cheap.",
  },
  place: {
    why: "People without a desk cannot come online.",
    good: "is where they are anyway.",
    weak: "is a room an hour away.",
  },
  minutes: {
    why: "Time in training is time off the rota.",
    good: "is what the rota can spare.",
    weak: "is a whole day, for people on shifts.",
  },
  trainer: {
    why: "An outside trainer costs, a colleague is believed.",
    good: "is a colleague, where one has done it.",
    weak: "is whoever sells the tool.",
  },
  date: {
    why: "Training after the first day is too late.",
    good: "is before the first day of the pilot.",
    weak: "is “once we see what goes wrong”.",
  },
  levelCheck: {
    why: "Some start below the beginner’s course, and would never say so.",
    good: "is yes: three questions beforehand are enough.",
    weak: "is no because “everybody knows Facebook”.",
  },
  askedFor: {
    why: "People learn what they wanted to know. Ask them first.",
    good: "is yes if somebody named it when asked.",
    weak: "is yes because they did not object.",
  },
  confidenceBefore: {
    why: "Without a number before there is no gain after.",
    good: "is a mean of 1 to 5.",
    weak: "is your guess of how they feel.",
  },
  confidenceAfter: {
    why: "It is the first result you can show.",
    good: "is the same question again.",
    weak: "is asked of the best ones alone.",
  },
  taskDone: {
    why: "What is not used within two weeks is gone.",
    good: "is yes if somebody saw it done.",
    weak: "is yes because they attended.",
  },
} as const satisfies Record<string, Help>;

export const planHelp = {
  kind: {
    why: "Each builds your standing in another way.",
    good: "is what you lack most for this meeting.",
    weak: "is the one that is nearest.",
  },
  name: {
    why: "A plan has a name.",
    good: "can be looked up.",
    weak: "“Some webinars.” Nobody can ask how it was.",
    example: "The regional network’s spring meeting",
  },
  date: { why: "Without a day it is a wish.", good: "stands in your diary.", weak: "is “this year”." },
} as const satisfies Record<string, Help>;
