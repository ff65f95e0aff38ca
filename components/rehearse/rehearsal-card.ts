import type { StoredRow, StoredValue } from "@/lib/domain/draft/draft";
import type { Reference } from "@/lib/domain/form/question";
import { likelihoodLabels, rehearsalOptions } from "@/lib/domain/sections/objections/options";
import type { Rehearsal } from "@/lib/domain/sections/objections/schema";

/** One objection to answer aloud. */
export type RehearsalCard = {
  id: string;
  objection: string;
  raisedBy: Reference | null;
  likelihood: number | null;
  concede: string | null;
  answer: string | null;
  longAnswer: string | null;
  evidenceId: Reference | null;
  riskId: Reference | null;
  askBack: string | null;
  rating: Rehearsal | null;
};

/**
 * The cards among rows as they are stored: a row that does not say yet what they will say is none. Read by hand, since
 * the section's schema would bring its library into a page that a phone opens.
 */
export function rehearsalCards(rows: readonly StoredRow[]): RehearsalCard[] {
  return rows.flatMap((row) => {
    const objection = wordsIn(row.objection);
    return objection === null ? [] : [{ id: row.id, objection, ...restOf(row) }];
  });
}

const restOf = (row: StoredRow): Omit<RehearsalCard, "id" | "objection"> => ({
  raisedBy: referenceIn(row.raisedBy),
  likelihood: likelihoodIn(row.likelihood),
  concede: wordsIn(row.concede),
  answer: wordsIn(row.answer),
  longAnswer: wordsIn(row.longAnswer),
  evidenceId: referenceIn(row.evidenceId),
  riskId: referenceIn(row.riskId),
  askBack: wordsIn(row.askBack),
  rating: rehearsalOptions.find(({ value }) => value === row.rating)?.value ?? null,
});

const wordsIn = (value: StoredValue | undefined): string | null =>
  typeof value === "string" && value.trim() !== "" ? value : null;

/** Only a step of the scale: it picks its own words. */
const likelihoodIn = (value: StoredValue | undefined): number | null =>
  typeof value === "number" && likelihoodLabels[value - 1] !== undefined ? value : null;

function referenceIn(value: StoredValue | undefined): Reference | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  return isReference(value) ? value : null;
}

// What is stored under these keys was checked when it was saved.
const isReference = (value: object): value is Reference =>
  "section" in value && "question" in value && "rowId" in value;
