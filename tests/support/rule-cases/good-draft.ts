import { getExample } from "@/lib/content/load-examples";
import type { Answers, Draft, StoredRow, StoredValue } from "@/lib/domain/draft/draft";
import type { SectionId } from "@/lib/domain/ids/section-ids";
import { statementIds } from "@/lib/domain/sections/readiness/statements";

function example(id: string): Draft {
  const file = getExample(id);
  if (!file) throw new Error(`No example “${id}”`);
  return file.sections;
}

/** What every group says where all agree on 4 of 5. */
export const responses: StoredRow[] = ["leaders", "managers", "staff", "comms"].map((group) => ({
  id: group,
  group,
  n: 5,
  ...Object.fromEntries(statementIds.map((id) => [id, 4])),
}));

/**
 * The county example without what its brief leaves open: departments, saving, readiness, sign-offs, rehearsal, old
 * years.
 */
export const goodDraft: Draft = withoutOldYears(
  withAnswers(withRehearsal(withAgreement()), "safeguards", {
    signOffs: ["legal", "information-governance", "hr", "security", "union"].map((party) => ({
      id: party,
      party,
      askedOn: "2026-10-01",
      agreedOn: "2026-11-02",
    })),
  }),
);

function withAgreement(): Draft {
  return withAnswers(withMoreCalls(withoutDepartments(example("county-winter-service")), 20_000), "readiness", {
    responses,
  });
}

function withRehearsal(draft: Draft): Draft {
  const objections = storedRows(draft, "objections", "objections").map((row) => ({
    ...row,
    rating: "went-well",
  }));
  return withAnswers(draft, "objections", { objections });
}

function withoutOldYears(draft: Draft): Draft {
  const cases = storedRows(draft, "evidence", "cases").map((row) => ({ ...row, year: 2025 }));
  return withAnswers(draft, "evidence", { cases });
}

/** A section that was copied from the county's sample and says what it says. */
export function withSample(section: SectionId): Draft {
  const stored = example("county-winter-service")[section] ?? { answers: {}, finished: false };
  return { ...goodDraft, [section]: { ...stored, sample: "county-winter-service" } };
}

/** A section whose words of the library nobody has kept. */
export function withNothingConfirmed(section: SectionId): Draft {
  const { confirmed: _, ...stored } = goodDraft[section] ?? { answers: {}, finished: false };
  return { ...goodDraft, [section]: stored };
}

export function withAnswers(draft: Draft, section: SectionId, answers: Answers): Draft {
  const stored = draft[section] ?? { answers: {}, finished: false };
  return { ...draft, [section]: { ...stored, answers: { ...stored.answers, ...answers } } };
}

export const withResponse = (group: string, answers: Answers): Draft =>
  withAnswers(goodDraft, "readiness", {
    responses: responses.map((row) => (row.group === group ? { ...row, ...answers } : row)),
  });

export function withMoreCalls(draft: Draft, annualVolume: number): Draft {
  const { answers = {}, finished = true } = draft.economics ?? {};
  const transactions = (answers.transactions as StoredRow[]).map((row) => ({
    ...row,
    annualVolume,
    pilotVolume: annualVolume,
  }));
  return { ...draft, economics: { answers: { ...answers, transactions, rampMonths: 0 }, finished } };
}

function withoutDepartments(draft: Draft): Draft {
  const { answers = {}, finished = true } = draft.champions ?? {};
  const inNoDepartment = (rows: StoredValue | undefined) =>
    (rows as StoredRow[]).map((row) => ({ ...row, dept: null }));
  const people = inNoDepartment(answers.people);
  const stewards = inNoDepartment(answers.stewards);
  return { ...draft, champions: { answers: { ...answers, people, stewards, departmentsAffected: [] }, finished } };
}

/** The good draft with some answers of one section changed. */
export const change = (section: SectionId, answers: Answers): Draft => withAnswers(goodDraft, section, answers);

function storedRows(draft: Draft, section: SectionId, list: string): StoredRow[] {
  return (draft[section]?.answers[list] ?? []) as StoredRow[];
}

export const rowsOf = (section: SectionId, list: string): StoredRow[] => storedRows(goodDraft, section, list);

/** The good draft with one row changed. */
export const changeRow = (
  section: SectionId,
  list: string,
  rowId: string,
  row: { [column: string]: StoredValue },
): Draft =>
  change(section, { [list]: rowsOf(section, list).map((one) => (one.id === rowId ? { ...one, ...row } : one)) });

/** The good draft with every row of a list changed. */
export const changeRows = (section: SectionId, list: string, row: { [column: string]: StoredValue }): Draft =>
  change(section, { [list]: rowsOf(section, list).map((one) => ({ ...one, ...row })) });

export const keepRows = (section: SectionId, list: string, keep: (row: StoredRow) => boolean): Draft =>
  change(section, { [list]: rowsOf(section, list).filter(keep) });

export const ref = (section: SectionId, question: string, rowId: string) => ({ section, question, rowId });

export const manyRows = (count: number, row: { [column: string]: StoredValue }): StoredRow[] =>
  Array.from({ length: count }, (_, index) => ({ id: `x${index}`, ...row }));
