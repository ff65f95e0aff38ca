import { change, changeRow, rowsOf } from "./good-draft";
import type { RuleCase } from "./rule-case";

export const asksCases: RuleCase[] = [
  ["asks.none", change("asks", { asks: [] }), "q-asks"],
  ["asks.vague", changeRow("asks", "asks", "a1", { ask: "Trust us on social media" }), "q-asks-a1-ask"],
  ["asks.no-owner-date", changeRow("asks", "asks", "a2", { owner: null }), "q-asks-a2-owner"],
  ["asks.no-owner-date", changeRow("asks", "asks", "a2", { by: null }), "q-asks-a2-by"],
  ["asks.no-verb", changeRow("asks", "asks", "a1", { ask: "Social media officer" }), "q-asks-a1-ask"],
  ["asks.no-object", changeRow("asks", "asks", "a1", { ask: "Approve it" }), "q-asks-a1-ask"],
  [
    "asks.too-many",
    change("asks", { asks: [...rowsOf("asks", "asks"), { ...rowsOf("asks", "asks")[0], id: "a4" }] }),
    "q-asks-a4-ask",
  ],
  [
    "asks.condition-left",
    change("asks", {
      asks: [
        ...rowsOf("asks", "asks"),
        { ...rowsOf("asks", "asks")[0], id: "a4", ask: "Adopt both policies, subject to the union’s view" },
      ],
    }),
    "q-asks-a4-ask",
  ],
  ["asks.no-cost", changeRow("asks", "asks", "a2", { cost: null }), "q-asks-a2-cost"],
  ["asks.no-cost", change("pilot", { budgetCeiling: null }), "q-budgetCeiling"],
  ["asks.no-money-owner", change("asks", { moneyOwner: null }), "q-moneyOwner"],
  [
    "asks.blank-left",
    changeRow("asks", "asks", "a1", { ask: "Agree to a run of 8 posts on [topic]" }),
    "q-asks-a1-ask",
  ],
  ["asks.blank-left", changeRow("asks", "asks", "a2", { fallback: "[number] hours a week" }), "q-asks-a2-fallback"],
  ["asks.no-fallback", changeRow("asks", "asks", "a1", { fallback: null }), "q-asks-a1-fallback"],
  ["asks.no-limits", change("pilot", { scopeOut: null }), "q-scopeOut"],
  ["asks.no-options", change("asks", { options: rowsOf("asks", "options").slice(0, 1) }), "q-options"],
  ["asks.doing-nothing", changeRow("asks", "options", "o1", { doesNothing: null }), "q-options"],
  [
    "asks.unlinked",
    changeRow("asks", "asks", "a1", { linkedNeedId: null, linkedRiskId: null }),
    "q-asks-a1-linkedNeedId",
  ],
];
