import { change, changeRow, changeRows, rowsOf } from "./good-draft";
import type { RuleCase } from "./rule-case";

export const trainingCases: RuleCase[] = [
  ["training.not-used", changeRow("training", "modules", "tm1", { date: "2026-10-05" }), "q-modules-tm1-taskDone"],
  [
    "training.leaders",
    change("training", { modules: rowsOf("training", "modules").filter(({ id }) => id !== "tm3") }),
    "q-modules",
  ],
  ["training.no-level-check", changeRows("training", "modules", { levelCheck: false }), "q-modules"],
  ["training.not-asked", changeRows("training", "modules", { askedFor: false }), "q-modules"],
  ["training.no-baseline", changeRows("training", "modules", { confidenceBefore: null }), "q-modules"],
];
