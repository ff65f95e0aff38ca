import { charactersWithin, countRoom } from "./count-room";
import { firstWords } from "./first-words";
import { withoutStop } from "./sentence";

const MIN_CHARACTERS = 16;

/**
 * The longest run of whole clauses that has room, for a line whose full text stands elsewhere in the deck. It ends at a
 * stop or comma where it can: before an “and” it might end in the middle of a list. `limit` counts letters of an
 * alphabet; a wider character takes the room of two.
 */
export function shortClause(text: string, limit: number): string {
  const whole = withoutStop(text);
  if (countRoom(whole) <= limit) return whole;
  return (
    longestUpTo(STOPS, whole, limit) ??
    longestUpTo(JOINTS, whole, limit) ??
    firstWords(whole, charactersWithin(whole, limit))
  );
}

const STOPS = /[;,.:?!](?=\s)|[。，；！？،؛]/gu;
const JOINTS = /(?= and )/gu;

function longestUpTo(borders: RegExp, whole: string, limit: number): string | null {
  const clauses = [...whole.matchAll(borders)].map(({ index }) => whole.slice(0, index));
  const fitting = clauses.filter((clause) => clause.length >= MIN_CHARACTERS && countRoom(clause) <= limit);
  return fitting.at(-1) ?? null;
}
