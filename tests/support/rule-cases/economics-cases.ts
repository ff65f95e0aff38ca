import { change, changeRow, changeRows } from "./good-draft";
import type { RuleCase } from "./rule-case";

export const economicsCases: RuleCase[] = [
  [
    "economics.benchmark",
    changeRow("economics", "transactions", "t1", { costSource: "benchmark" }),
    "q-transactions-t1-costSource",
  ],
  [
    "economics.complex",
    changeRow("economics", "transactions", "t1", { complexity: "high" }),
    "q-transactions-t1-complexity",
  ],
  [
    "economics.social-cost",
    changeRow("economics", "transactions", "t1", { minutesPerReply: null }),
    "q-transactions-t1-minutesPerReply",
  ],
  [
    "economics.social-cost",
    changeRow("economics", "transactions", "t1", { costDigital: 15 }),
    "q-transactions-t1-costDigital",
  ],
  ["economics.loss", change("economics", { lossReason: null }), "q-lossReason"],
  ["economics.no-hours", change("economics", { burden: [] }), "q-burden"],
  ["economics.one-person", changeRows("economics", "burden", { role: "One writer" }), "q-burden"],
  ["economics.no-cover", change("pilot", { outOfHoursWho: null }), "q-burden"],
  ["economics.approve-zero", changeRow("economics", "burden", "h4", { activity: "listen" }), "q-burden"],
  ["economics.hours-sum", changeRow("economics", "burden", "h1", { hoursPerWeek: 5 }), "q-burden"],
];
