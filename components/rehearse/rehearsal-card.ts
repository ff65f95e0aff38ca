import type { StoredRow, StoredValue } from "@/lib/domain/draft";
import type { Reference } from "@/lib/domain/question";
import { objectionSchema, type Rehearsal } from "@/lib/domain/sections/objections/schema";

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

const { likelihood, raisedBy, evidenceId, riskId, rating } = objectionSchema.shape;

/** The cards among rows as they are stored: a row that does not say yet what they will say is none. */
export function rehearsalCards(rows: readonly StoredRow[]): RehearsalCard[] {
  return rows.flatMap((row) => {
    const objection = wordsIn(row.objection);
    return objection === null ? [] : [{ id: row.id, objection, ...restOf(row) }];
  });
}

const restOf = (row: StoredRow): Omit<RehearsalCard, "id" | "objection"> => ({
  raisedBy: raisedBy.safeParse(row.raisedBy).data ?? null,
  likelihood: likelihood.safeParse(row.likelihood).data ?? null,
  concede: wordsIn(row.concede),
  answer: wordsIn(row.answer),
  longAnswer: wordsIn(row.longAnswer),
  evidenceId: evidenceId.safeParse(row.evidenceId).data ?? null,
  riskId: riskId.safeParse(row.riskId).data ?? null,
  askBack: wordsIn(row.askBack),
  rating: rating.safeParse(row.rating).data ?? null,
});

const wordsIn = (value: StoredValue | undefined): string | null =>
  typeof value === "string" && value.trim() !== "" ? value : null;
