import { countCharacters } from "./count-characters";
import { beginningWithin } from "./count-room";
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
  const beginning = beginningWithin(whole, limit);
  if (beginning.length === whole.length) return whole;
  const joints = [...whole.matchAll(JOINTS)].map(({ index }) => index);
  const border = lastWithin(clauseEnds(whole), beginning.length) ?? lastWithin(joints, beginning.length);
  return border === undefined ? firstWords(whole, countCharacters(beginning)) : whole.slice(0, border);
}

const JOINTS = /(?= and )/gu;

const lastWithin = (borders: readonly number[], most: number): number | undefined =>
  borders.findLast((border) => border >= MIN_CHARACTERS && border <= most);
