import { changeRow, changeRows, keepRows, withAnswers } from "./good-draft";
import type { RuleCase } from "./rule-case";

export const audiencesCases: RuleCase[] = [
  ["audiences.decision-maker", changeRows("audiences", "groups", { isDecisionMaker: false }), "q-groups"],
  [
    "audiences.decision-maker",
    changeRow("audiences", "groups", "g1", { mainConcern: null }),
    "q-groups-g1-mainConcern",
  ],
  ["audiences.decision-maker", keepRows("audiences", "benefits", ({ id }) => id !== "b1"), "q-benefits"],
  [
    "audiences.one-sided",
    changeRow("audiences", "benefits", "b2", { forOrganisation: "" }),
    "q-benefits-b2-forOrganisation",
  ],
  ["audiences.one-sided", changeRow("audiences", "benefits", "b2", { forThem: null }), "q-benefits-b2-forThem"],
  [
    "audiences.unlinked",
    changeRow("audiences", "benefits", "b2", { linkedNeedId: null }),
    "q-benefits-b2-linkedNeedId",
  ],
  [
    "audiences.priority-gone",
    changeRow("audiences", "benefits", "b2", { forOrganisation: "It serves our priority: a museum, and saves money" }),
    "q-benefits-b2-forOrganisation",
  ],
  ["audiences.all-weak", changeRow("audiences", "benefits", "b3", { strength: "weak" }), "q-benefits-b3-strength"],
  ["audiences.colleagues", keepRows("audiences", "groups", ({ id }) => id === "g1" || id === "g3"), "q-groups"],
  [
    "audiences.age",
    changeRow("audiences", "groups", "g2", { mainMotive: "What digital natives expect" }),
    "q-groups-g2-mainMotive",
  ],
  ["audiences.guessed", changeRow("audiences", "groups", "g1", { ownWords: false }), "q-groups-g1-ownWords"],
  [
    "audiences.no-messenger",
    changeRow("audiences", "groups", "g3", { attitude: -1, bestMessenger: null }),
    "q-groups-g3-bestMessenger",
  ],
  [
    "audiences.not-convincing",
    withAnswers(changeRow("audiences", "groups", "g1", { evidenceTheyTrust: ["demo"] }), "training", { modules: [] }),
    "q-groups-g1-evidenceTheyTrust",
  ],
  [
    "audiences.never-used",
    withAnswers(changeRow("audiences", "groups", "g1", { personalUse: "none" }), "training", { modules: [] }),
    "q-groups-g1-personalUse",
  ],
  [
    "audiences.no-evidence",
    changeRow("audiences", "benefits", "b2", { ownDataSource: null }),
    "q-benefits-b2-ownDataSource",
  ],
];
