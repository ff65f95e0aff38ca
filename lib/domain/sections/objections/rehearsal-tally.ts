import type { Rehearsal } from "./schema";

type Said = { objection: string | null; rating: Rehearsal | null };

/** How many objections went how, the last time their answer was said aloud. */
export type RehearsalTally = Record<Rehearsal, number> & { all: number };

/** A row that does not say yet what they will say is no card. */
export function rehearsalTally(objections: readonly Said[]): RehearsalTally {
  const ratings = objections
    .filter(({ objection }) => objection !== null)
    .map(({ rating }): Rehearsal => rating ?? "not-tried");
  const count = (wanted: Rehearsal): number => ratings.filter((rating) => rating === wanted).length;
  return {
    all: ratings.length,
    "went-well": count("went-well"),
    "needs-work": count("needs-work"),
    "not-tried": count("not-tried"),
  };
}
