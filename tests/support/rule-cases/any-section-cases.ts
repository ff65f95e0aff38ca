import { change, changeRow, manyRows, ref, withNothingConfirmed, withSample } from "./good-draft";
import type { RuleCase } from "./rule-case";

export const anySectionCases: RuleCase[] = [
  ["versions.sample-left", withSample("pilot"), "q-metrics-m1-dataSource"],
  ["versions.unconfirmed", withNothingConfirmed("training"), "q-modules-tm2-name"],
  ["text.too-long", change("context", { keyMessage: "Plain words. ".repeat(20) }), "q-keyMessage"],
  [
    "text.repeated",
    changeRow("alignment", "needs", "n1", {
      problemNow: "People ring because nobody answers in public",
      doNothingText: "people ring because nobody answers in public.",
    }),
    "q-needs-n1-doNothingText",
  ],
  [
    "text.candour",
    changeRow("risks", "risks", "r1", { consequence: "Then it’s me on the phone" }),
    "q-risks-r1-consequence",
  ],
  ["text.candour", changeRow("risks", "risks", "r1", { consequence: "Finance says no" }), "q-risks-r1-consequence"],
  ["deck.stale-date", change("pilot", { start: "2026-10-05" }), "q-start"],
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
