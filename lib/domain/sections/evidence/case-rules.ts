import type { Finding } from "../../findings/finding";
import { makeFinding } from "../../findings/make-finding";
import type { SectionRule } from "../define-section";
import type { CaseRow } from "./case-order";
import type { EvidenceValues } from "./schema";

type Rule = SectionRule<EvidenceValues>;

const LIST = { sectionId: "evidence", questionKey: "cases" } as const;
/** Figures older than this print their year and are asked about. */
const OLD_AFTER_YEARS = 5;

const at = (row: CaseRow, column: string) => ({ ...LIST, rowId: row.id, column });
const named = (cases: readonly CaseRow[]): CaseRow[] => cases.filter(({ org }) => org !== null);

export const unconfirmedRule: Rule = ({ cases }) =>
  named(cases)
    .filter(({ status }) => status === "unconfirmed")
    .map((row) => makeFinding("evidence.unconfirmed", at(row, "status")));

export const caseSourceRule: Rule = ({ cases }) =>
  named(cases).flatMap((row): Finding[] => {
    if (row.kind === "own-dept") return [];
    if (row.facts.length === 0) return [makeFinding("evidence.no-source", at(row, "facts"))];
    const bare = row.facts.find(({ text, sourceId }) => text !== null && sourceId === null);
    return bare === undefined ? [] : [makeFinding("evidence.no-source", at(row, `facts-${bare.id}-sourceId`))];
  });

export const oldRule: Rule = ({ cases }, { now }) =>
  named(cases)
    .filter(({ year, result }) => year !== null && result !== null && Number(now.slice(0, 4)) - year > OLD_AFTER_YEARS)
    .map((row) => makeFinding("evidence.old", at(row, "year"), { year: row.year ?? 0 }));

/** Neither a mistake that was mended nor a fail walked through: the fear in the room stays unanswered. */
export const noRepairRule: Rule = ({ cases, failWalkthroughs }) =>
  cases.some(({ kind }) => kind === "recovered") || failWalkthroughs.some(({ title }) => title !== null)
    ? []
    : [makeFinding("evidence.no-repair", LIST)];
