import { changeRow } from "./good-draft";
import type { RuleCase } from "./rule-case";

export const objectionsCases: RuleCase[] = [
  ["objections.top", changeRow("objections", "objections", "o1", { answer: null }), "q-objections"],
  ["objections.no-answer", changeRow("objections", "objections", "o2", { answer: null }), "q-objections-o2-answer"],
  [
    "objections.no-proof",
    changeRow("objections", "objections", "o1", { evidenceId: null, riskId: null }),
    "q-objections-o1-evidenceId",
  ],
  ["objections.no-concede", changeRow("objections", "objections", "o1", { concede: null }), "q-objections-o1-concede"],
  [
    "objections.needs-work",
    changeRow("objections", "objections", "o1", { rating: "needs-work" }),
    "q-objections-o1-rating",
  ],
  [
    "objections.after-no",
    changeRow("objections", "objections", "o5", { libraryId: null, objection: "Not this year" }),
    "q-objections",
  ],
];
