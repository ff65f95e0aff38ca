import type { Help } from "../../question";

export const audiencesHelp = {
  groups: {
    why: "A manager’s worry is not the staff’s worry, and neither answers the other.",
    good: "holds the decision-maker, one group of staff and whoever could stop it.",
  },
  benefits: {
    why: "People stress what they gain, and each group gains something else.",
    good: "says it twice: for their own work, and for the organisation.",
  },
  headline: {
    why: "Some readers see nothing but the titles.",
    good: "is a whole sentence that says who gains what.",
    example: "Callers get an answer at once and staff get a calmer morning",
  },
} as const satisfies Record<string, Help>;

export const groupHelp = {
  name: { why: "An argument for everybody convinces nobody.", good: "is a role or a small group.", example: "Finance" },
  isDecisionMaker: { why: "Their worry is answered first, on the first slides." },
  mainConcern: {
    why: "It seeds the first risk and the first objection. Unanswered, it decides the meeting.",
    good: "is what they said to you, not what you think of it.",
    weak: "“They do not understand social media.”",
    example: "I do not want to read about us in the paper first",
  },
  ownWords: { why: "A worry you guessed needs checking before the meeting." },
  mainMotive: {
    why: "People say yes to what helps them with something they want already.",
    good: "is something they work for, with or without you.",
    example: "No surprises, and a service that works",
  },
  personalUse: { why: "Somebody who has never used it needs to see it work, not to read about it." },
  evidenceTheyTrust: {
    why: "A story does not move a finance lead, nor a table a front-line team.",
    good: "holds the one or two kinds that changed their mind before.",
  },
  askOfThem: {
    why: "Support that costs nothing is forgotten by Friday.",
    good: "is one thing they can do within a week.",
    example: "Lend one team leader for two mornings",
  },
  bestMessenger: {
    why: "The same sentence weighs more from somebody they already trust.",
    good: "is a role they listen to, seldom your own.",
    example: "Head of service",
  },
  doNotSay: {
    why: "One old sore point can cost the meeting.",
    good: "is a subject to leave out, written so that they could read it.",
    example: "That the last attempt failed",
  },
  attitude: {
    why: "Moving somebody from against to undecided may be all you need.",
    good: "is what they told you. They may ask to see it.",
  },
} as const satisfies Record<string, Help>;

export const benefitHelp = {
  groupId: { why: "At most three benefits print for each group, so each needs one." },
  forThem: {
    why: "They ask what it means for them before what it means for us.",
    good: "says what changes on their Tuesday morning.",
    weak: "“Better communication.”",
    example: "Fewer calls that ask the same thing",
  },
  forOrganisation: {
    why: "A gain for one team alone will not get money from everybody.",
    good: "names the need it serves.",
    example: "Shorter waiting for people who have to ring",
  },
  linkedNeedId: { why: "A benefit that serves no need is decoration, and somebody will say so." },
  strength: {
    why: "One weak claim makes the strong ones doubtful.",
    good: "is “weak” if you would not defend it under questions. Weak ones move to the appendix.",
  },
  evidenceId: { why: "A gain somebody else had is a claim that can be checked." },
  ownDataSource: {
    why: "Figures from your own house beat any national figure.",
    good: "names a report that somebody else can open.",
    example: "Monthly contact report",
  },
  ownDataDate: { why: "A figure without a date prints as “unverified”.", good: "is the last day it covers." },
  type: { why: "It decides which kind of figure would prove it." },
} as const satisfies Record<string, Help>;
