import { change, changeRow, changeRows } from "./good-draft";
import type { RuleCase } from "./rule-case";

export const alignmentCases: RuleCase[] = [
  [
    "alignment.none-linked",
    changeRows("alignment", "needs", { corporateObjective: null }),
    "q-needs-n1-corporateObjective",
  ],
  ["alignment.none-linked", change("alignment", { needs: [] }), "q-needs"],
  [
    "alignment.unlinked",
    changeRow("alignment", "needs", "n2", { corporateObjective: null }),
    "q-needs-n2-corporateObjective",
  ],
  ["alignment.no-page", changeRow("alignment", "needs", "n2", { docRef: null }), "q-needs-n2-docRef"],
  [
    "alignment.platform-first",
    changeRow("alignment", "needs", "n1", { title: "We have no Facebook page" }),
    "q-needs-n1-title",
  ],
  ["alignment.no-measure-name", changeRow("alignment", "needs", "n1", { measureName: null }), "q-needs-n1-measureName"],
  [
    "alignment.no-baseline",
    changeRow("alignment", "needs", "n1", { measureBaseline: "about a lot" }),
    "q-needs-n1-measureBaseline",
  ],
  ["alignment.no-owner", changeRow("alignment", "needs", "n1", { ownerDept: null }), "q-needs-n1-ownerDept"],
  [
    "alignment.no-target-date",
    changeRow("alignment", "needs", "n1", { measureTargetDate: null }),
    "q-needs-n1-measureTargetDate",
  ],
  [
    "alignment.target-equals-baseline",
    changeRow("alignment", "needs", "n1", { measureTarget: 3900 }),
    "q-needs-n1-measureTarget",
  ],
  ["alignment.why-social", changeRow("alignment", "needs", "n1", { socialRole: null }), "q-needs-n1-socialRole"],
  [
    "alignment.cost-of-nothing",
    changeRow("alignment", "needs", "n1", { doNothingText: null }),
    "q-needs-n1-doNothingText",
  ],
];
