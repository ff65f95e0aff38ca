import { countCharacters } from "./count-characters";
import { firstWords } from "./first-words";
import { withoutStop } from "./sentence";

const MIN_CHARACTERS = 16;

/** The longest run of whole clauses that has room, for a line whose full text stands elsewhere in the deck. */
export function shortClause(text: string, limit: number): string {
  const whole = withoutStop(text);
  if (countCharacters(whole) <= limit) return whole;
  const ends = [...whole.matchAll(/[;,.:?!](?=\s)|(?= and )/gu)].map(({ index }) => index);
  const clauses = ends.map((end) => whole.slice(0, end).replace(/[;,.:]$/u, ""));
  const fitting = clauses.filter((clause) => clause.length >= MIN_CHARACTERS && countCharacters(clause) <= limit);
  return fitting.at(-1) ?? firstWords(whole, limit);
}
