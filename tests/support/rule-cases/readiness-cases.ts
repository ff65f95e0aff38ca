import { change, responses, withResponse } from "./good-draft";
import type { RuleCase } from "./rule-case";

export const readinessCases: RuleCase[] = [
  [
    "readiness.no-leaders",
    change("readiness", { responses: responses.filter(({ group }) => group !== "leaders") }),
    "q-responses",
  ],
  [
    "readiness.no-staff",
    change("readiness", { responses: responses.filter(({ group }) => group !== "staff") }),
    "q-responses",
  ],
  ["readiness.not-known", withResponse("comms", { q20: null, q21: null }), "q-responses"],
  ["readiness.gap", withResponse("staff", { q10: 1 }), "q-responses-staff-group"],
  ["readiness.gate", withResponse("comms", { q20: 2, q21: 2, q22: 2 }), "q-fixes"],
  [
    "readiness.wish-over-ability",
    change("readiness", { responses: responses.map((row) => ({ ...row, q19: 2 })) }),
    "q-responses",
  ],
  ["readiness.culture-sum", change("readiness", { cultureClan: 60, cultureMarket: 30 }), "q-cultureClan"],
];
