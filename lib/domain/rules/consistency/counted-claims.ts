import { foldCase } from "../../text/fold-case";

/** What a typed title may count. */
export type Counted = "risks" | "decisions" | "groups" | "weeks" | "measures";

type Noun = { one: readonly string[]; many: readonly string[] };

/** The words in which each is counted, in the languages people type in; those that are verbs as well are left out. */
const NOUNS: readonly (Noun & { counted: Counted })[] = [
  { counted: "risks", one: ["risk", "risque"], many: ["risks", "risques"] },
  { counted: "decisions", one: ["decision", "request", "décision"], many: ["decisions", "requests", "décisions"] },
  { counted: "groups", one: ["group", "groupe"], many: ["groups", "groupes"] },
  { counted: "weeks", one: ["week", "wk", "semaine"], many: ["weeks", "wks", "week", "wk", "semaines"] },
  { counted: "measures", one: ["measure", "mesure"], many: ["measures", "mesures"] },
];

const NUMBERS: readonly (readonly string[])[] = [
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
  "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt",
].map((names) => names.split(" "));

export type CountedClaim = { counted: Counted; count: number; said: string };

const WORD = /\d+(?:[.,]\d+)*|[\p{L}’']+/gu;
const LARGEST = /^\d{1,4}$/u;
const YEAR = /^(?:19|20)\d\d$/u;

/** What stands before a length: "for 16 weeks". A day within weeks, or after them, is no length. */
const FOR: readonly string[] = ["for", "over", "pendant", "durant", "sur"];

/**
 * Each whole number up to 9,999 that a text gives with a noun, right after it or one word later: "three main risks".
 * A year is no number of anything, and weeks are counted only where they are a length.
 */
export function countedClaims(text: string): CountedClaim[] {
  const folded = foldCase(text);
  const words = [...folded.matchAll(WORD)];
  const wordAt = (at: number): string => words[at]?.[0] ?? "";
  return words.flatMap((found, at): CountedClaim[] => {
    const [word] = found;
    const count = readCount(word);
    if (count === null) return [];
    const [next, later] = [wordAt(at + 1), wordAt(at + 2)];
    const isJoined = /^[-‑]\p{L}/u.test(folded.slice(found.index + word.length));
    const isLength = isJoined || FOR.includes(wordAt(at - 1));
    const claim = (counted: Counted | null, noun: RegExpExecArray | undefined): CountedClaim[] => {
      if (counted === null || noun === undefined || (counted === "weeks" && !isLength)) return [];
      return [{ counted, count, said: folded.slice(found.index, noun.index + noun[0].length) }];
    };
    const near = countedBy(next, count);
    if (near !== null) return claim(near, words[at + 1]);
    return readCount(next) === null ? claim(countedBy(later, count), words[at + 2]) : [];
  });
}

function readCount(word: string): number | null {
  if (YEAR.test(word)) return null;
  if (LARGEST.test(word)) return Number(word);
  const places = NUMBERS.map((names) => names.indexOf(word) + 1);
  return places.find((place) => place > 0) ?? null;
}

const countedBy = (word: string, count: number): Counted | null =>
  NOUNS.find(({ one, many }) => (count === 1 ? one : many).includes(word))?.counted ?? null;
