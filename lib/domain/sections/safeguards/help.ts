import type { Help } from "../../question";

export const safeguardsHelp = {
  contentTypes: {
    why: "Silence is what people see. Minutes and a deputy keep it short.",
    good: "says for each kind who drafts, who approves and how fast. A slow yes is a no in a crisis.",
  },
  delegateLevel: {
    why: "Trust given in writing survives a change of manager.",
    good: "is a level you would defend on the worst day.",
  },
  accounts: {
    why: "One password on one phone is how large bodies lost an account.",
    good: "names two owners, a second factor and the day access was last checked. It never prints.",
  },
  correctionProtocol: {
    why: "Mistakes will come. Leaders want to know what happens next.",
    good: "says where you correct, how soon, and that nothing is deleted in silence.",
    example: "We correct where it stands, say what was wrong, and tell the duty lead.",
  },
  houseRules: {
    why: "Criticism frightens less when the rules are public.",
    good: "fits on one screen, and never removes criticism.",
    example: "Be polite and stay on the subject. We hide abuse and say that we did. We never remove criticism.",
  },
  triage: { why: "Not every comment needs an answer.", good: "is decided beforehand, by kind." },
  firstResponse: { why: "The first ten minutes decide. Leave it empty to use the library’s steps." },
  outline: { why: "A document that says who may do what calms fears.", good: "has an owner for each heading." },
  signOff: {
    why: "A control agreed before the meeting answers the question in it.",
    good: "is the day they agreed, or the day they will.",
  },
} as const satisfies Record<string, Help>;

export const contentHelp = {
  type: { why: "One rule for everything is too slow for most of it." },
  drafter: { why: "Somebody writes it.", good: "is a role.", example: "A trained colleague" },
  approvers: { why: "Two are enough; a third makes it late.", good: "is empty where nobody needs to approve." },
  approver: { why: "They ask who signs.", good: "is a role.", example: "Owner of the service" },
  deputy: { why: "People are ill and on leave.", good: "is a role that knows.", example: "Deputy service owner" },
  maxMinutes: { why: "A limit in minutes can be kept; “soon” cannot." },
  outOfHours: { why: "The worst posts come in the evening." },
  audienceExpectsMinutes: { why: "If you are slower than they expect, they ring." },
} as const satisfies Record<string, Help>;

export const accountHelp = {
  handle: { why: "Unknown accounts cannot be guarded.", good: "is its address.", example: "@ourtown" },
  owner: { why: "Somebody answers for it.", good: "is a role.", example: "Head of communications" },
  backupOwner: { why: "One owner on leave is nobody.", good: "is a second role.", example: "Digital officer" },
  mfa: { why: "Without a second factor one stolen password is enough." },
  recoveryContact: { why: "Locked out on the day it matters.", good: "is a role.", example: "IT service desk" },
  lastAccessReview: { why: "Leavers keep access until somebody looks." },
} as const satisfies Record<string, Help>;

export const ruleRowHelp = {
  comment: { why: "Each kind of comment wants another answer." },
  action: {
    why: "Decided calmly beforehand.",
    good: "is one act.",
    example: "Correct it kindly and say where it stands",
  },
  when: { why: "A clock calms.", good: "is a time.", example: "0–10 minutes" },
  what: {
    why: "A plan is acts.",
    good: "is what somebody does.",
    example: "Hold planned posts and ring the duty lead",
  },
  who: { why: "Somebody has to move first.", good: "is a role.", example: "Whoever sees it" },
  heading: { why: "A missing heading is found later.", good: "is short.", example: "How we correct a wrong post" },
  status: { why: "They ask how far it is." },
  ownerRole: { why: "A heading without an owner stays empty.", good: "is a role.", example: "HR manager" },
} as const satisfies Record<string, Help>;
