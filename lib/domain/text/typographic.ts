import { isApostrophe, marksAt, marksOf, pairsIn } from "./quoted";

/**
 * A typed text with the marks of print: straight quotation marks as the language has them, nested ones in turn, curly
 * apostrophes, and an en dash for a hyphen between spaces. No letter changes; addresses, marks that were typed
 * typographic and a mark without its partner, as the sign of an inch, stay as typed.
 *
 * @param locale BCP 47, of which the language alone counts
 */
export function typographic(text: string, locale: string): string {
  // A mark may find its partner once the marks between them are set, so this goes on until nothing changes.
  for (let told = text; ; ) {
    const next = withDashes(withMarks(told, locale));
    if (next === told) return told;
    told = next;
  }
}

const ADDRESS = /\S*(?:@|:\/\/|www\.)\S+/gu;
const DASH = /(?<=\S) - (?=\S)/gu;
const withDashes = (text: string): string => text.replace(DASH, " – ");

const DOUBLE = /["“«„]/u;

function withMarks(text: string, locale: string): string {
  if (!/["']/u.test(text)) return text;
  const marks = marksOf(locale);
  const pairs = pairsIn(text);
  const set = new Map<number, string>();
  for (const { at, to } of pairs) {
    if (text[at] !== '"' && text[at] !== "'") continue;
    const around = pairs.filter((one) => one.at < at && to < one.to && DOUBLE.test(text.charAt(one.at))).length;
    const [open, close] = text[at] === '"' ? marksAt(marks, around) : marksAt(marks, marks.length - 1);
    set.set(at, open);
    set.set(to, close);
  }
  const kept = [...text.matchAll(ADDRESS)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }));
  return Array.from({ length: text.length }, (_, at) => {
    if (kept.some(({ from, to }) => from <= at && at < to)) return text.charAt(at);
    return set.get(at) ?? (isApostrophe(text, at) ? "’" : text.charAt(at));
  }).join("");
}
