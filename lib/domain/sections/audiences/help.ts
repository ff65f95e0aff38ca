import type { Help } from "../../form/question";

export const audiencesHelp = {
  groups: {
    why: "A manager’s worry is not the staff’s worry, and neither answers the other.",
    good: "holds the decision-maker, one group of staff and whoever could stop it.",
    weak: "is “everybody”, or only those who agree with you.",
  },
  benefits: {
    why: "People stress what they gain, and each group gains something else.",
    good: "says it twice: for their own work, and for the organisation.",
    weak: "lists what the platform can do. Nobody gains from a feature.",
  },
  headline: {
    why: "Some readers see nothing but the titles.",
    good: "is a whole sentence that says who gains what.",
    weak: "“Benefits.” A label, so the reader looks for the point.",
    example: "Callers get an answer at once and staff get a calmer morning",
  },
} as const satisfies Record<string, Help>;

export const groupHelp = {
  name: {
    why: "An argument for everybody convinces nobody.",
    good: "is a role or a small group.",
    weak: "“Internal audiences.” They share no worry and no wish.",
    example: "Finance",
  },
  isDecisionMaker: {
    why: "Their worry is answered first, on the first slides.",
    good: "is yes for one group: the one that says yes or no.",
    weak: "is yes for all who are consulted. Nobody’s worry then comes first.",
  },
  mainConcern: {
    why: "It seeds the first risk and the first objection. Unanswered, it decides the meeting.",
    good: "is what they said to you, not what you think of it.",
    weak: "“They do not understand social media.” That is your view of them, not their worry.",
    example: "I do not want to read about us in the paper first",
  },
  ownWords: {
    why: "A worry you guessed needs checking before the meeting.",
    good: "is yes if you could say when they said it.",
    weak: "is yes because you are sure they think so.",
  },
  showsConcern: {
    why: "What somebody told you in private is theirs. In front of others it costs you their trust.",
    good: "is yes if they would say it in the meeting themselves.",
    weak: "is yes because it is a good line. Ask them first.",
  },
  mainMotive: {
    why: "People say yes to what helps them with something they want already.",
    good: "is something they work for, with or without you.",
    weak: "“To be more digital.” That is your wish.",
    example: "No surprises, and a service that works",
  },
  personalUse: {
    why: "Somebody who has never used it needs to see it work, not to read about it.",
    good: "is what you have seen or they told you.",
    weak: "is guessed from their age or their job.",
  },
  evidenceTheyTrust: {
    why: "A story does not move a finance lead, nor a table a front-line team.",
    good: "holds the one or two kinds that changed their mind before.",
    weak: "ticks all six. You cannot bring all of it.",
  },
  askOfThem: {
    why: "Support that costs nothing is forgotten by Friday.",
    good: "is one thing they can do within a week.",
    weak: "“Be supportive.” They would not know what to do on Monday.",
    example: "Lend one team leader for two mornings",
  },
  bestMessenger: {
    why: "The same sentence weighs more from somebody they already trust.",
    good: "is a role they listen to, seldom your own.",
    weak: "“Me.” They expect you to say it.",
    example: "Head of service",
  },
  doNotSay: {
    why: "One old sore point can cost the meeting.",
    good: "is a subject to leave out, written so that they could read it.",
    weak: "“That they are slow.” They may read it one day.",
    example: "That the last attempt failed",
  },
  attitude: {
    why: "Moving somebody from against to undecided may be all you need.",
    good: "is what they told you. They may ask to see it.",
    weak: "is what you feel after one bad meeting.",
  },
} as const satisfies Record<string, Help>;

export const benefitHelp = {
  groupId: {
    why: "At most three benefits print for each group, so each needs one.",
    good: "is the group whose day changes.",
    weak: "is the group you need a yes from, whoever gains.",
  },
  forThem: {
    why: "They ask what it means for them before what it means for us.",
    good: "says what changes on their Tuesday morning.",
    weak: "“Better communication.” Nothing on their desk changes.",
    example: "Fewer calls that ask the same thing",
  },
  forOrganisation: {
    why: "A gain for one team alone will not get money from everybody.",
    good: "names the need it serves.",
    weak: "“A modern image.” Which need does that serve?",
    example: "Shorter waiting for people who have to ring",
  },
  linkedNeedId: {
    why: "A benefit that serves no need is decoration, and somebody will say so.",
    good: "is the need whose number would move.",
    weak: "is the first in the list, because it wants an answer.",
  },
  strength: {
    why: "One weak claim makes the strong ones doubtful.",
    good: "is “weak” if you would not defend it under questions. Weak ones move to the appendix.",
    weak: "is “strong” for all. The first doubt takes them all down.",
  },
  evidenceId: {
    why: "A gain somebody else had is a claim that can be checked.",
    good: "is an example where the same people gained.",
    weak: "is the most famous one, about something else.",
  },
  ownDataSource: {
    why: "Figures from your own house beat any national figure.",
    good: "names a report that somebody else can open.",
    weak: "“Feedback.” Whose, and where is it written down?",
    example: "Monthly contact report",
  },
  ownDataDate: {
    why: "A figure without a date prints as “unverified”.",
    good: "is the last day it covers.",
    weak: "is today, because you looked it up today.",
  },
  type: {
    why: "It decides which kind of figure would prove it.",
    good: "is the one a finance lead would agree with.",
    weak: "is “saves time or money” for time that nobody gives back.",
  },
} as const satisfies Record<string, Help>;
