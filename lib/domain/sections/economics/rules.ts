import { makeFinding } from "../../findings/make-finding";
import { foldCase } from "../../text/fold-case";
import type { SectionRule } from "../define-section";
import type { EconomicsValues } from "./schema";
import { isCounted } from "./shifts-of";

type Rule = SectionRule<EconomicsValues>;

/** Above this share of all hours the work hangs on one person (editorial). */
const MOST_BY_ONE_ROLE = 0.8;

const BURDEN = { sectionId: "economics", questionKey: "burden" } as const;
const TRANSACTIONS = { sectionId: "economics", questionKey: "transactions" } as const;

const benchmarkRule: Rule = ({ transactions }) =>
  transactions
    .filter(({ costSource }) => costSource === "benchmark")
    .map(({ id }) => makeFinding("economics.benchmark", { ...TRANSACTIONS, rowId: id, column: "costSource" }));

const complexRule: Rule = ({ transactions }) =>
  transactions
    .filter(({ complexity }) => complexity === "high")
    .map((row) =>
      makeFinding("economics.complex", {
        ...TRANSACTIONS,
        rowId: row.id,
        column: isCounted(row) ? "includeComplex" : "complexity",
      }),
    );

const noHoursRule: Rule = ({ burden }) =>
  burden.some(({ hoursPerWeek }) => hoursPerWeek !== null) ? [] : [makeFinding("economics.no-hours", BURDEN)];

const onePersonRule: Rule = ({ burden }) => {
  const hoursOf = new Map<string, { role: string; hours: number }>();
  for (const { role, hoursPerWeek } of burden) {
    if (role === null || hoursPerWeek === null) continue;
    const known = hoursOf.get(foldCase(role.trim())) ?? { role: role.trim(), hours: 0 };
    hoursOf.set(foldCase(role.trim()), { ...known, hours: known.hours + hoursPerWeek });
  }
  const total = [...hoursOf.values()].reduce((sum, { hours }) => sum + hours, 0);
  const most = [...hoursOf.values()].find(({ hours }) => hours > total * MOST_BY_ONE_ROLE);
  return most === undefined ? [] : [makeFinding("economics.one-person", BURDEN, { role: most.role })];
};

export const economicsRules: readonly Rule[] = [benchmarkRule, complexRule, noHoursRule, onePersonRule];
