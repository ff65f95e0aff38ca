import { change, changeRow, changeRows, manyRows, ref, rowsOf } from "./good-draft";
import type { RuleCase } from "./rule-case";

const person = { who: "A role", formalPower: 5, relation: "close", nextAction: "Show an answer" };

export const championsCases: RuleCase[] = [
  ["champions.sponsor-ahead", change("champions", { sponsorAgreedOn: "2026-12-02" }), "q-sponsorAgreedOn"],
  ["champions.no-sponsor", change("champions", { sponsorRole: "Nobody yet" }), "q-sponsorRole"],
  ["champions.all-executives", changeRows("champions", "people", { level: "executive" }), "q-people"],
  [
    "champions.all-comms",
    change("champions", {
      departmentsAffected: [{ id: "d1", name: "Communications" }],
      people: manyRows(2, { ...person, dept: ref("champions", "departmentsAffected", "d1") }),
    }),
    "q-people",
  ],
  [
    "champions.fence-sitter",
    changeRow("champions", "people", "p1", { nextAction: null, support: 0 }),
    "q-people-p1-nextAction",
  ],
  ["champions.fence-sitter", changeRow("champions", "people", "p1", { nextAction: null }), "q-people-p1-nextAction"],
  ["champions.not-pre-wired", change("context", { meetingDate: "2026-12-05" }), "q-people-p1-met"],
  ["champions.coverage", change("champions", { departmentsAffected: [{ id: "d9", name: "IT" }] }), "q-people"],
  [
    "champions.governance",
    changeRows("champions", "governance", { part: "responsible" }),
    `q-governance-${rowsOf("champions", "governance")[0]?.id}-part`,
  ],
  ["champions.posting-team", change("champions", { serviceModel: "central", people: [] }), "q-serviceModel"],
  ["champions.character", changeRow("champions", "people", "p1", { ask: "Stop being so stubborn" }), "q-people-p1-ask"],
];
