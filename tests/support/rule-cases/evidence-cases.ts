import { change, changeRow, ref, rowsOf, withAnswers } from "./good-draft";
import type { RuleCase } from "./rule-case";

const oldCases = rowsOf("evidence", "cases").map((row) => ({ ...row, year: 2012 }));

export const evidenceCases: RuleCase[] = [
  [
    "evidence.consent",
    changeRow("evidence", "realQuestions", "q1", { anonymised: false }),
    "q-realQuestions-q1-anonymised",
  ],
  ["evidence.no-question", change("evidence", { realQuestions: [] }), "q-realQuestions"],
  ["evidence.unconfirmed", changeRow("evidence", "cases", "k1", { status: "unconfirmed" }), "q-cases-k1-status"],
  ["evidence.no-source", changeRow("evidence", "cases", "k1", { facts: [] }), "q-cases-k1-facts"],
  [
    "evidence.no-source",
    changeRow("evidence", "cases", "k1", { facts: [{ id: "f1", text: "Fewer calls" }] }),
    "q-cases-k1-facts-f1-sourceId",
  ],
  [
    "evidence.no-source",
    change("evidence", { reachFigures: [{ id: "x1", platform: "Facebook", value: 40, unit: "%" }] }),
    "q-reachFigures-x1-source",
  ],
  ["evidence.no-local", change("evidence", { realQuestions: [], listeningMentions: null }), "q-listeningMentions"],
  [
    "evidence.reach-stale",
    change("evidence", { reachFigures: [{ id: "x1", platform: "Facebook", fieldworkDate: "2025-05-01" }] }),
    "q-reachFigures-x1-fieldworkDate",
  ],
  [
    "evidence.reach-stale",
    change("evidence", { reachFigures: [{ id: "x1", libraryId: "E15", libraryVersion: 1, platform: "YouTube" }] }),
    "q-reachFigures-x1-fieldworkDate",
  ],
  ["evidence.old", changeRow("evidence", "cases", "k1", { year: 2012 }), "q-cases-k1-year"],
  ["evidence.newer-offered", change("evidence", { cases: oldCases }), "q-cases"],
  [
    "evidence.none-newer",
    withAnswers(change("evidence", { cases: oldCases }), "context", { sector: "housing" }),
    "q-cases",
  ],
  [
    "evidence.fail-vague",
    changeRow("evidence", "failWalkthroughs", "w1", { whyItFailed: "They tried to be funny" }),
    "q-failWalkthroughs-w1-whyItFailed",
  ],
  [
    "evidence.fail-no-control",
    changeRow("evidence", "failWalkthroughs", "w1", { controlIds: [] }),
    "q-failWalkthroughs-w1-controlIds",
  ],
  [
    "evidence.reach-as-outcome",
    changeRow("audiences", "benefits", "b4", { evidenceId: ref("evidence", "cases", "k2") }),
    "q-benefits-b4-evidenceId",
  ],
  [
    "evidence.no-repair",
    change("evidence", {
      failWalkthroughs: [],
      cases: rowsOf("evidence", "cases").filter(({ id }) => id !== "k3"),
    }),
    "q-cases",
  ],
];
