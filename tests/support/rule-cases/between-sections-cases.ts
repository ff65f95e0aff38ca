import { change, changeRow, goodDraft, rowsOf, withMoreCalls } from "./good-draft";
import type { RuleCase } from "./rule-case";

export const betweenSectionsCases: RuleCase[] = [
  [
    "cross.legal-check",
    change("safeguards", { signOffs: rowsOf("safeguards", "signOffs").filter(({ id }) => id !== "legal") }),
    "q-signOffs",
  ],
  [
    "cross.target-metric",
    changeRow("alignment", "needs", "n1", { measureTargetDate: "2028-02-20", measureTarget: 3700 }),
    "q-metrics-m1-success",
  ],
  [
    "cross.two-figures",
    changeRow("pilot", "metrics", "m1", {
      needId: null,
      name: "highways calls a week in cold spells ",
      unit: "Calls",
      baseline: 4000,
    }),
    "q-metrics-m1-baseline",
  ],
  [
    "cross.gain-over-model",
    changeRow("pilot", "metrics", "m1", {
      needId: null,
      name: "Calls a week",
      unit: "calls",
      baseline: 3900,
      success: 3500,
    }),
    "q-metrics-m1-success",
  ],
  ["cross.saving-below-cost", withMoreCalls(goodDraft, 18_000), "q-transactions"],
  ["cross.hours-unpriced", change("pilot", { hourlyCost: null }), "q-hourlyCost"],
  [
    "cross.cheaper-not-avoided",
    changeRow("asks", "options", rowsOf("asks", "options")[2]?.id ?? "", { gain: "It costs less than waiting" }),
    `q-options-${rowsOf("asks", "options")[2]?.id}-gain`,
  ],
  ["cross.planned-is", change("risks", { headline: "Every risk is within what we accept" }), "q-headline"],
  [
    "cross.risk-window",
    changeRow("risks", "risks", "r1", { windowFrom: "2027-01-01", windowTo: "2027-02-01" }),
    "q-risks-r1-windowTo",
  ],
  [
    "cross.offline-route",
    changeRow("pilot", "stops", rowsOf("pilot", "stops")[0]?.id ?? "", { offlineRoute: true }),
    `q-stops-${rowsOf("pilot", "stops")[0]?.id}-offlineRoute`,
  ],
  ["cross.owner-decider", changeRow("asks", "asks", "a1", { owner: "Chief Executive" }), "q-asks-a1-owner"],
  ["cross.channel-unnamed", change("pilot", { channels: [{ id: "h1", name: "Social media" }] }), "q-channels"],
  ["cross.out-of-hours", change("pilot", { outOfHoursWho: null }), "q-outOfHoursWho"],
];
