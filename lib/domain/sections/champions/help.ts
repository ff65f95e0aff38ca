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
  nextActionBy: { why: "A step without a day waits until after the meeting." },
  support: {
    why: "The undecided with influence are worth most of your time.",
    good: "is what they told you. They may ask to see it.",
  },
  targetSupport: { why: "The aim may be only to move somebody from against to undecided." },
  interest: { why: "High power and high interest: talk weekly. Also called the Mendelow grid." },
  peerNominations: { why: "Ask five colleagues whom they turn to for advice; count the names." },
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
