import type { Help } from "../../form/question";

export const safeguardsHelp = {
  contentTypes: {
    why: "Silence is what people see. Minutes and a deputy keep it short.",
    good: "says for each kind who drafts, who approves and how fast. A slow yes is a no in a crisis.",
    weak: "is one line: “all posts are approved by the head”.",
  },
  delegateLevel: {
    why: "Trust given in writing survives a change of manager.",
    good: "is a level you would defend on the worst day.",
    weak: "is “they post freely” because it is quicker, with nobody trained.",
  },
  accounts: {
    why: "One password on one phone is how large bodies lost an account.",
    good: "names two owners, a second factor and the day access was last checked. It never prints.",
    weak: "leaves out the page somebody opened years ago.",
  },
  correctionProtocol: {
    why: "Mistakes will come. Leaders want to know what happens next.",
    good: "says where you correct, how soon, and that nothing is deleted in silence.",
    weak: "“We delete it.” Somebody has a picture of it already.",
    example: "We correct where it stands, say what was wrong, and tell the duty lead.",
  },
  houseRules: {
    why: "Criticism frightens less when the rules are public.",
    good: "fits on one screen, and never removes criticism.",
    weak: "“We may remove any comment.” That reads as a gag.",
    example: "Be polite and stay on the subject. We hide abuse and say that we did. We never remove criticism.",
  },
  triage: {
    why: "Not every comment needs an answer.",
    good: "is decided beforehand, by kind.",
    weak: "is “case by case”. Then each case waits for you.",
  },
  firstResponse: {
    why: "The first ten minutes decide. Leave it empty and the library’s steps wait for your yes.",
    good: "is three or four acts, each with a role.",
    weak: "is “call a meeting”.",
  },
  outline: {
    why: "A document that says who may do what calms fears.",
    good: "has an owner for each heading.",
    weak: "is a document of forty pages without an owner.",
  },
  signOffs: {
    why: "A control agreed before the meeting answers the question in it.",
    good: "has a line for each who can stop it, those still to be asked as well.",
    weak: "leaves out whoever has not been asked.",
  },
} as const satisfies Record<string, Help>;

export const signOffHelp = {
  party: {
    why: "Each of them can stop it on its own.",
    good: "is whoever guards the law, data, staff or systems.",
    weak: "is whoever is sure to agree.",
  },
  role: {
    why: "They ask who spoke for them.",
    good: "is the role that may say yes, such as the officer who signs the assessment.",
    weak: "“The department.” It cannot be asked.",
    example: "Data protection officer",
  },
  askedOn: {
    why: "A union that was asked has not agreed. Told apart, neither side is surprised.",
    good: "is the day they got the draft, or will.",
    weak: "is the day you meant to ask.",
  },
  due: {
    why: "They want to know that it comes before the first day.",
    good: "is a day they named.",
    weak: "is a day you chose for them.",
  },
  agreedOn: {
    why: "An agreement that nobody gave is the first thing a lawyer will find.",
    good: "is the day they said yes, best of all in writing.",
    weak: "is a day that has not come yet. The day it is due has its own place.",
  },
} as const satisfies Record<string, Help>;

export const contentHelp = {
  type: {
    why: "One rule for everything is too slow for most of it.",
    good: "is the kind by its risk: routine, reply, sensitive, crisis, paid.",
    weak: "is one kind for everything.",
  },
  drafter: {
    why: "A text that anybody may write is checked by nobody.",
    good: "is a role.",
    weak: "“Communications.” Who, when that person is away?",
    example: "A trained colleague",
  },
  approvers: {
    why: "Two are enough; a third makes it late.",
    good: "is empty where nobody needs to approve.",
    weak: "is four people in a row. The answer comes tomorrow.",
  },
  approver: {
    why: "They ask who signs.",
    good: "is a role.",
    weak: "“Management.” Who of them reads it at six?",
    example: "Owner of the service",
  },
  deputy: {
    why: "People are ill and on leave.",
    good: "is a role that knows.",
    weak: "“The team.” Nobody will dare to sign.",
    example: "Deputy service owner",
  },
  maxMinutes: {
    why: "A limit in minutes can be kept; “soon” cannot.",
    good: "is shorter than people are willing to wait.",
    weak: "is a day, for a reply that people wait for.",
  },
  outOfHours: {
    why: "The worst posts come in the evening.",
    good: "is yes only where somebody is on duty.",
    weak: "is yes for all, with nobody on the rota.",
  },
  audienceExpectsMinutes: {
    why: "If you are slower than they expect, they ring.",
    good: "is what people say, or when they ring.",
    weak: "is what suits you.",
  },
} as const satisfies Record<string, Help>;

export const accountHelp = {
  handle: {
    why: "Unknown accounts cannot be guarded.",
    good: "is its address.",
    weak: "“Our page.” There are two of them.",
    example: "@ourtown",
  },
  owner: {
    why: "Somebody answers for it.",
    good: "is a role.",
    weak: "“The intern who set it up.” Gone in the autumn.",
    example: "Head of communications",
  },
  backupOwner: {
    why: "One owner on leave is nobody.",
    good: "is a second role.",
    weak: "“None needed.” Until the first sick day.",
    example: "Digital officer",
  },
  mfa: {
    why: "Without a second factor one stolen password is enough.",
    good: "is yes if it was tried with a second device.",
    weak: "is yes because the platform offers it.",
  },
  recoveryContact: {
    why: "You are locked out on the day it matters.",
    good: "is a role.",
    weak: "“The platform’s help.” It answers in days.",
    example: "IT service desk",
  },
  lastAccessReview: {
    why: "Leavers keep access until somebody looks.",
    good: "is the day somebody read the list of names.",
    weak: "is the day the account was opened.",
  },
} as const satisfies Record<string, Help>;

export const ruleRowHelp = {
  comment: {
    why: "Each kind of comment wants another answer.",
    good: "is a kind you met in the last month.",
    weak: "is “abuse” for every complaint. Most of them are questions.",
  },
  action: {
    why: "What was decided calmly is done well in a hurry.",
    good: "is one act.",
    weak: "“Deal with it.” How?",
    example: "Correct it kindly and say where it stands",
  },
  when: {
    why: "A clock calms everybody.",
    good: "is a time.",
    weak: "“Promptly.” Nobody can check it.",
    example: "0–10 minutes",
  },
  what: {
    why: "A plan is made of acts.",
    good: "is what somebody does.",
    weak: "“Manage the situation.” That is not an act.",
    example: "Hold planned posts and ring the duty lead",
  },
  who: {
    why: "Somebody has to move first.",
    good: "is a role.",
    weak: "“The team.” Each waits for the other.",
    example: "Whoever sees it",
  },
  heading: {
    why: "A missing heading is found later.",
    good: "is short.",
    weak: "“Miscellaneous.” Nobody looks there.",
    example: "How we correct a wrong post",
  },
  status: {
    why: "They ask how far it is.",
    good: "is “agreed” once it is signed and dated.",
    weak: "is “agreed” because there is a draft.",
  },
  ownerRole: {
    why: "A heading without an owner stays empty.",
    good: "is a role.",
    weak: "“To be confirmed.” It stays so.",
    example: "HR manager",
  },
} as const satisfies Record<string, Help>;
