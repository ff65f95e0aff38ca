type Named = {
  /** As it is counted, or named where there is one alone. */
  one: string;
  /** Of several; without it there is never more than one. */
  many?: string;
};

/** What a paper of fixed length may have no room for, in words that can be counted. */
export const leftNames = {
  decision: { one: "decision", many: "decisions" },
  option: { one: "option", many: "options" },
  reason: { one: "reason", many: "reasons" },
  need: { one: "need", many: "needs" },
  measure: { one: "measure", many: "measures" },
  risk: { one: "risk", many: "risks" },
  step: { one: "step", many: "steps" },
  example: { one: "example", many: "examples" },
  question: { one: "question", many: "questions" },
  implication: { one: "implication", many: "implications" },
  problem: { one: "the problem" },
  evidence: { one: "the evidence of it" },
  asked: { one: "a question as it came" },
  notAsked: { one: "what is not part of the pilot" },
  trial: { one: "when and where it would run" },
  stopRule: { one: "the rule that ends it" },
  carried: { one: "what of doing nothing stays" },
  stops: { one: "what would stop to make room" },
  outOfHours: { one: "who answers out of hours" },
  undo: { one: "how it is undone" },
  mainRisk: { one: "the main risk" },
  notActing: { one: "the risk of not acting" },
  fallback: { one: "what happens if the answer is no" },
  loss: { one: "why it may cost more than it frees" },
  departments: {
    one: "the departments it touches",
  },
} as const satisfies Readonly<Record<string, Named>>;

export type LeftName = keyof typeof leftNames;
