import { change, changeRow, manyRows, ref, withNothingConfirmed, withSample } from "./good-draft";
import type { RuleCase } from "./rule-case";

export const anySectionCases: RuleCase[] = [
  ["versions.sample-left", withSample("pilot"), "q-metrics-m1-dataSource"],
  ["versions.unconfirmed", withNothingConfirmed("training"), "q-modules-tm2-name"],
  ["text.too-long", change("context", { keyMessage: "Plain words. ".repeat(20) }), "q-keyMessage"],
  [
    "rows.too-many",
    change("evidence", { realQuestions: manyRows(4, { text: "Why?", anonymised: true }) }),
    "q-realQuestions",
  ],
  [
    "reference.dangling",
    changeRow("asks", "asks", "a1", { linkedNeedId: ref("alignment", "needs", "gone") }),
    "q-asks-a1-linkedNeedId",
  ],
];
