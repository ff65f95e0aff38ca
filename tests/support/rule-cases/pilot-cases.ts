import { change, changeRow, changeRows, keepRows, manyRows, withAnswers, withResponse } from "./good-draft";
import type { RuleCase } from "./rule-case";

export const pilotCases: RuleCase[] = [
  ["pilot.past-success", changeRow("alignment", "needs", "n1", { measureBaseline: 390 }), "q-metrics-m1-success"],
  ["pilot.wrong-way", changeRow("pilot", "metrics", "m4", { success: 2 }), "q-metrics-m4-success"],
  ["pilot.same-thresholds", changeRow("pilot", "metrics", "m3", { worst: 60 }), "q-metrics-m3-worst"],
  ["pilot.no-stop", changeRows("pilot", "metrics", { worst: null }), "q-metrics-m1-worst"],
  ["pilot.no-stop", change("pilot", { decisionDate: null }), "q-decisionDate"],
  ["pilot.no-stop", change("pilot", { decider: null }), "q-decider"],
  ["pilot.not-stoppable", change("pilot", { stopIsReal: false }), "q-stopIsReal"],
  ["pilot.no-start", change("pilot", { start: "soon" }), "q-start"],
  [
    "pilot.above-band",
    withAnswers(withResponse("comms", { q20: 2, q21: 2, q22: 2 }), "pilot", { typeId: "P5" }),
    "q-typeId",
  ],
  ["pilot.length", change("pilot", { end: "2028-08-20" }), "q-end"],
  ["pilot.length", change("pilot", { end: "2027-10-01" }), "q-end"],
  ["pilot.channels", change("pilot", { channels: manyRows(3, { name: "Facebook" }) }), "q-channels"],
  ["pilot.team", change("pilot", { team: [{ id: "t1", role: "Writer", side: "comms" }] }), "q-team"],
  ["pilot.metric-count", keepRows("pilot", "metrics", ({ id }) => id === "m1"), "q-metrics"],
  ["pilot.no-outcome", keepRows("pilot", "metrics", ({ kind }) => kind !== "outcome"), "q-metrics"],
  ["pilot.no-safety", keepRows("pilot", "metrics", ({ kind }) => kind !== "safety"), "q-metrics"],
  ["pilot.no-effort", keepRows("pilot", "metrics", ({ kind }) => kind !== "effort"), "q-metrics"],
  ["pilot.metric-incomplete", changeRow("pilot", "metrics", "m2", { owner: null }), "q-metrics-m2-owner"],
  [
    "pilot.metric-incomplete",
    changeRow("pilot", "metrics", "m2", { baselineNew: false, baseline: null }),
    "q-metrics-m2-baseline",
  ],
  ["pilot.no-midpoint", change("pilot", { reviewDates: [{ id: "v1", date: "2028-02-20" }] }), "q-reviewDates"],
  ["pilot.no-exit", change("pilot", { exitPlan: null }), "q-exitPlan"],
  ["pilot.no-hours", change("pilot", { hoursPerWeek: null }), "q-hoursPerWeek"],
  ["pilot.nothing-stops", change("pilot", { stops: [] }), "q-stops"],
  ["pilot.planning-drag", change("pilot", { start: "2027-11-08" }), "q-start"],
  ["pilot.one-way", keepRows("pilot", "metrics", ({ id }) => id !== "m2"), "q-metrics"],
];
