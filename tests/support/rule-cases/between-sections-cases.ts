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
  ["cross.two-directions", changeRow("alignment", "needs", "n1", { measureTarget: 4_200 }), "q-metrics-m1-success"],
  [
    "cross.claim-contradicted",
    change("risks", { headline: "Twelve risks would come within what we accept" }),
    "q-headline",
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
  ["cross.money-parts", change("pilot", { budgetCeiling: 400_000 }), "q-budgetCeiling"],
  ["cross.money-parts", change("pilot", { budgetCeiling: 0 }), "q-newMoney"],
  ["cross.money-parts", change("pilot", { newMoney: [{ id: "w1", what: "Tools", amount: 130_000 }] }), "q-newMoney"],
  ["cross.money-parts", change("pilot", { newMoney: [{ id: "w1", what: "Tools", amount: 100_000 }] }), "q-newMoney"],
  // Of a whole year only, and even the whole year's amounts do not come to what is asked for.
  ["cross.money-parts", change("economics", { weeksPerYear: 46, toolsCost: 10_000 }), "q-newMoney"],
  ["cross.stop-hours", changeRow("pilot", "metrics", "m5", { worst: 20 }), "q-metrics-m5-worst"],
  ["cross.two-ceilings", changeRow("asks", "asks", "a1", { cost: 700_000 }), "q-asks-a1-cost"],
  ["cross.two-ceilings", changeRow("asks", "options", "o3", { cost: 700_000 }), "q-options-o3-cost"],
  [
    "cross.saving-base",
    changeRow("economics", "transactions", "t1", { pilotVolume: null }),
    "q-transactions-t1-pilotVolume",
  ],
  [
    "cross.saving-base",
    changeRow("economics", "transactions", "t1", { pilotVolume: 20_001 }),
    "q-transactions-t1-pilotVolume",
  ],
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
  ["cross.sponsor-decider", change("champions", { sponsorRole: "The chief executive" }), "q-sponsorRole"],
  ["cross.channel-unnamed", change("pilot", { channels: [{ id: "h1", name: "Social media" }] }), "q-channels"],
  ["cross.out-of-hours", change("pilot", { outOfHoursWho: null }), "q-outOfHoursWho"],
];
