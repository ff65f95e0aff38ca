import type { Place } from "../findings/make-finding";

type Named = {
  /** As it is counted, or named where there is one alone. */
  one: string;
  /** Of several; without it there is never more than one. */
  many?: string;
  /** Where it is typed. */
  place: Place;
};

/** What a paper of fixed length may have no room for, in words that can be counted. */
export const leftNames = {
  decision: { one: "decision", many: "decisions", place: { sectionId: "asks", questionKey: "asks" } },
  option: { one: "option", many: "options", place: { sectionId: "asks", questionKey: "options" } },
  reason: { one: "reason", many: "reasons", place: { sectionId: "alignment", questionKey: "needs" } },
  need: { one: "need", many: "needs", place: { sectionId: "alignment", questionKey: "needs" } },
  measure: { one: "measure", many: "measures", place: { sectionId: "pilot", questionKey: "metrics" } },
  risk: { one: "risk", many: "risks", place: { sectionId: "risks", questionKey: "risks" } },
  step: { one: "step", many: "steps", place: { sectionId: "asks", questionKey: "asks" } },
  example: { one: "example", many: "examples", place: { sectionId: "evidence", questionKey: "cases" } },
  question: { one: "question", many: "questions", place: { sectionId: "objections", questionKey: "objections" } },
  implication: { one: "implication", many: "implications", place: { sectionId: "safeguards", questionKey: "outline" } },
  problem: { one: "the problem", place: { sectionId: "alignment", questionKey: "needs" } },
  evidence: { one: "the evidence of it", place: { sectionId: "alignment", questionKey: "needs" } },
  asked: { one: "a question as it came", place: { sectionId: "evidence", questionKey: "realQuestions" } },
  notAsked: { one: "what is not asked for", place: { sectionId: "pilot", questionKey: "scopeOut" } },
  trial: { one: "when and where it would run", place: { sectionId: "pilot", questionKey: "channels" } },
  stopRule: { one: "the rule that ends it", place: { sectionId: "pilot", questionKey: "decider" } },
  stops: { one: "what stops to make room", place: { sectionId: "pilot", questionKey: "stops" } },
  outOfHours: { one: "who answers out of hours", place: { sectionId: "pilot", questionKey: "outOfHoursWho" } },
  undo: { one: "how it is undone", place: { sectionId: "pilot", questionKey: "exitPlan" } },
  mainRisk: { one: "the main risk", place: { sectionId: "risks", questionKey: "risks" } },
  notActing: { one: "the risk of not acting", place: { sectionId: "risks", questionKey: "risks" } },
  fallback: { one: "what happens if the answer is no", place: { sectionId: "asks", questionKey: "asks" } },
  loss: { one: "why it may cost more than it frees", place: { sectionId: "economics", questionKey: "lossReason" } },
  departments: {
    one: "the departments it touches",
    place: { sectionId: "champions", questionKey: "departmentsAffected" },
  },
} as const satisfies Readonly<Record<string, Named>>;

export type LeftName = keyof typeof leftNames;
