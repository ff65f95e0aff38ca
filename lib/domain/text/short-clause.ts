import { charactersWithin, countRoom } from "./count-room";
import { firstWords } from "./first-words";
import { withoutStop } from "./sentence";
import { clauseEnds } from "./split-sentences";
import { cutBeforeMark } from "./to-be-confirmed";

const MIN_CHARACTERS = 16;

/**
 * The longest run of whole clauses that has room, for a line whose full text stands elsewhere in the deck. It ends at a
 * stop or comma where it can: before an “and” it might end in the middle of a list. `limit` counts letters of an
 * alphabet; a wider character takes the room of two.
 */
export const shortClause = (text: string, limit: number): string =>
  cutBeforeMark(text, (unmarked) => cutToClause(unmarked, limit));

function cutToClause(text: string, limit: number): string {
  const whole = withoutStop(text);
  if (countRoom(whole) <= limit) return whole;
  return (
    longestUpTo(clauseEnds(whole), whole, limit) ??
    longestUpTo(
      [...whole.matchAll(JOINTS)].map(({ index }) => index),
      whole,
      limit,
    ) ??
    firstWords(whole, charactersWithin(whole, limit))
  );
}

const JOINTS = /(?= and )/gu;

function longestUpTo(borders: readonly number[], whole: string, limit: number): string | null {
  const clauses = borders.map((border) => whole.slice(0, border));
  const fitting = clauses.filter((clause) => clause.length >= MIN_CHARACTERS && countRoom(clause) <= limit);
  return fitting.at(-1) ?? null;
}
