import { change, changeRow, changeRows, keepRows } from "./good-draft";
import type { RuleCase } from "./rule-case";

export const risksCases: RuleCase[] = [
  ["risks.none", change("risks", { risks: [] }), "q-risks"],
  ["risks.too-few", keepRows("risks", "risks", ({ id }) => id === "r1" || id === "r8"), "q-risks"],
  ["risks.after-higher", changeRow("risks", "risks", "r1", { likelihoodAfter: 5 }), "q-risks-r1-likelihoodAfter"],
  ["risks.after-higher", changeRow("risks", "risks", "r1", { impactAfter: 5 }), "q-risks-r1-impactAfter"],
  ["risks.no-control", changeRow("risks", "risks", "r1", { controls: [] }), "q-risks-r1-controls"],
  [
    "risks.above-appetite",
    changeRow("risks", "risks", "r4", { likelihoodAfter: 3, impactAfter: 5 }),
    "q-risks-r4-likelihoodAfter",
  ],
  ["risks.not-acting", keepRows("risks", "risks", ({ id }) => id !== "r8"), "q-risks"],
  [
    "risks.no-owner",
    changeRow("risks", "risks", "r1", { controls: [{ id: "c1", text: "Check every hour" }] }),
    "q-risks-r1-controls-c1-ownerRole",
  ],
  [
    "risks.owner-not-asked",
    changeRow("risks", "risks", "r1", {
      controls: [{ id: "c1", text: "Check every hour", ownerRole: "duty officer", state: "in-place" }],
    }),
    "q-risks-r1-controls-c1-ownerAgreed",
  ],
  [
    "risks.target",
    changeRow("risks", "risks", "r8", {
      controls: [{ id: "c8", text: "Listen", ownerRole: "duty officer", ownerAgreed: "agreed", state: "planned" }],
    }),
    "q-risks-r8-controls",
  ],
  [
    "risks.acceptance-expired",
    changeRow("risks", "risks", "r1", { acceptedUntil: "2026-11-30" }),
    "q-risks-r1-acceptedUntil",
  ],
  [
    "risks.reads-as-agreed",
    changeRow("risks", "risks", "r8", {
      controls: [
        {
          id: "c8",
          text: "Rules agreed with the union",
          ownerRole: "HR manager",
          ownerAgreed: "agreed",
          state: "planned",
        },
      ],
    }),
    "q-risks-r8-controls-c8-text",
  ],
  [
    "risks.accepted-ahead",
    changeRow("risks", "risks", "r1", { acceptedBy: "Director of place", acceptedOn: "2026-12-02" }),
    "q-risks-r1-acceptedOn",
  ],
  [
    "risks.in-place-ahead",
    changeRow("risks", "risks", "r8", {
      controls: [
        {
          id: "c8",
          text: "Listen every day",
          ownerRole: "duty officer",
          ownerAgreed: "agreed",
          state: "in-place",
          due: "2026-12-02",
        },
      ],
    }),
    "q-risks-r8-controls-c8-state",
  ],
  ["risks.open-hidden", changeRows("risks", "risks", { solution: "solved" }), "q-risks-r1-solution"],
];
