import type { Help } from "../../question";

export const championsHelp = {
  sponsorRole: {
    why: "“Who else wants this?” A plan with nobody above it stays a plan of one team.",
    good: "is a senior role that agreed to be named, best of all at the very top.",
    example: "Director of customer services",
  },
  departmentsAffected: {
    why: "A department that was not asked is the one that stops it.",
    good: "holds those whose work changes, not those who would like to know.",
  },
  people: {
    why: "The people others listen to are not always the most senior.",
    good: "holds a few, from more than one department and level.",
  },
  serviceModel: {
    why: "A team that posts while everybody else carries on as before changes nothing.",
    good: "is the way the work is shared on day one.",
  },
  contentFeeders: {
    why: "A page with nothing to say dies in a month.",
    good: "holds people close to the work, who see things first.",
  },
  externalInfluencers: {
    why: "One page that people follow already can carry your answer further than you can.",
    good: "holds public roles or pages, not private people.",
  },
  stewards: {
    why: "A department takes part once one of its own people looks after it. Also called stewards.",
    good: "holds people with good relationships, one for each department. One for 10 to 15 colleagues is our own guide.",
  },
  governance: {
    why: "They ask who answers for it. “All of us” means nobody. Also called RACI.",
    good: "has one role that answers for each task, and at least one that does it.",
  },
} as const satisfies Record<string, Help>;

export const departmentHelp = {
  name: {
    why: "It is counted later: in how many departments does somebody help?",
    good: "is the department’s own name.",
    example: "Customer services",
  },
} as const satisfies Record<string, Help>;

export const personHelp = {
  who: {
    why: "These notes are about colleagues, who may ask to see them.",
    good: "is a role or initials.",
    example: "Reception team leader",
  },
  dept: { why: "It shows which department still has nobody on your side." },
  level: { why: "Support among executives alone does not reach the people who do the work." },
  formalPower: { why: "Rank is one way to move opinion, and not the only one." },
  longService: { why: "Colleagues ask those who have seen it all before." },
  wideNetwork: { why: "News travels along people who know everybody." },
  wellLiked: { why: "People follow those they like." },
  relation: { why: "A stranger’s request weighs less than a colleague’s. Find an introduction first." },
  ask: {
    why: "People help when they know with what.",
    good: "is small, and has an end.",
    example: "Try three questions on one shift",
  },
  nextAction: {
    why: "Influence without a next step is a name in a list.",
    good: "is something you can do this week.",
    example: "Show one real answer over coffee",
  },
  met: {
    why: "A proposal first seen in the meeting is refused there.",
    good: "is what happened: you met, they read the draft, or they agreed.",
  },
  question: {
    why: "One person’s unanswered question can stop months of work in minutes.",
    good: "is theirs, in their words, and only one.",
    example: "Who answers when you are on leave?",
  },
  leaveBehind: {
    why: "People make up their minds afterwards, with whatever is on the desk.",
    good: "is one page that answers their question.",
    example: "One page on how it can be stopped",
  },
  heard: {
    why: "You will not remember it in the meeting, and positions change.",
    good: "says what they said and need. They may ask to read it.",
    example: "Wants cover agreed before anything is posted. Would read a weekly line.",
  },
  nextActionBy: { why: "A step without a day waits until after the meeting." },
  support: {
    why: "The undecided with influence are worth most of your time.",
    good: "is what they told you. They may ask to see it.",
  },
  targetSupport: { why: "The aim may be only to move somebody from against to undecided." },
  interest: { why: "High power and high interest: talk weekly. Also called the Mendelow grid." },
  peerNominations: { why: "Ask five colleagues whom they turn to for advice; count the names." },
} as const satisfies Record<string, Help>;

export const stewardHelp = {
  who: {
    why: "Somebody who listens, teaches and encourages carries a habit further than an order.",
    good: "is a role that colleagues already turn to.",
    example: "Reception team leader",
  },
  dept: { why: "It is counted: a department with nobody in it hears of changes last." },
  cadence: {
    why: "A rhythm that is agreed survives a busy week.",
    good: "is how often they bring news in and take news out.",
  },
} as const satisfies Record<string, Help>;

const SPONSOR_SCALE = "The first of the five at 3 or less is what to work on. Also called ADKAR.";

export const sponsorCardHelp = {
  awareness: { why: `A sponsor who cannot say why it is needed cannot defend it. ${SPONSOR_SCALE}` },
  desire: { why: "A sponsor by order keeps quiet when it gets hard." },
  knowledge: { why: "Most sponsors were never told what a sponsor does." },
  ability: { why: "Goodwill without an hour in the diary is not seen by anybody." },
  reinforcement: { why: "Attention moves on after the launch, and so do colleagues." },
  duties: {
    why: "Sponsors who do all three are the strongest sign that a change lasts.",
    good: "holds what they have agreed to do, not what you hope for.",
  },
  peers: {
    why: "Leaders look at what leaders like them do.",
    good: "names one comparable body and what came of it.",
    example: "The county next door has answered road questions in public for two winters.",
  },
  reputation: {
    why: "It shows what the organisation’s name stands to gain.",
    good: "names a relationship that gets better.",
    example: "Reporters hear from us first, with the facts.",
  },
  emergencies: {
    why: "The day it matters most is the worst day to begin.",
    good: "says what you could do that you cannot do today.",
    example: "We could tell 40,000 people within minutes that a road is closed.",
  },
} as const satisfies Record<string, Help>;

export const feederHelp = {
  who: { why: "People close to the work see things first.", good: "is a role or initials.", example: "Site manager" },
  feeds: {
    why: "Without a supply, a page falls silent.",
    good: "says what, and how often.",
    example: "One photo a week from the site",
  },
} as const satisfies Record<string, Help>;

export const outsideVoiceHelp = {
  who: {
    why: "These notes may be asked for too.",
    good: "is a public role or a page.",
    example: "The residents’ association page",
  },
  kind: { why: "Reaching many, being asked for advice and bringing groups together are different gifts." },
} as const satisfies Record<string, Help>;

export const governanceHelp = {
  task: {
    why: "A part only means something for a task.",
    good: "is one task that somebody does every week.",
    example: "Run the pilot",
  },
  role: { why: "Roles outlast people.", good: "is a role, never a name.", example: "Head of communications" },
  part: { why: "Two who answer for a task means that nobody does." },
} as const satisfies Record<string, Help>;
