import { findOwn } from "./find-own";
import { makeOnce } from "./make-once";
import { type Shorthand, shorthand } from "./shorthand";
import { splitSentences } from "./split-sentences";

/** What was typed, and what is printed for it. */
export type TidyChange = { from: string; to: string };

/** Where a text is read, and how a day is written there. */
export type TidyPlace = {
  /** BCP 47; its language chooses the list of short forms. */
  locale: string;
  /** ISO 3166: whether 3/4/27 is in April or in March; elsewhere, and null, such dates stay as typed. */
  country: string | null;
  /** A day, `YYYY-MM-DD`, in words. */
  writeDate: (day: string) => string;
};

type Rule = { finds: RegExp; prints: (found: RegExpMatchArray, isStart: boolean) => string | null };

/**
 * The text with its shorthand spelled out: a closed list of short forms by language, "×" between numbers, en dashes in
 * ranges and the country's dates. What stands in quotation marks, addresses and every short form that is not listed
 * stay as typed.
 */
export function tidy(text: string, place: TidyPlace): { text: string; changes: TidyChange[] } {
  const changes: TidyChange[] = [];
  const rules = [...dateRules(place), ...wordRules(place.locale), ...numberRules];
  // Every second piece is one that stays as typed.
  const pieces = text
    .split(AS_TYPED)
    .map((piece, index) => (index % 2 === 1 ? piece : rules.reduce((told, rule) => apply(rule, told, changes), piece)));
  return { text: pieces.join(""), changes };
}

/** Words in quotation marks, and addresses. An apostrophe stands behind or before a letter or “&”, a mark does not. */
const AS_TYPED =
  /("[^"]*"|“[^”]*”|«[^»]*»|„[^“]*“|(?<![\p{L}\p{N}])'.+?'(?![\p{L}&])|‘.+?’(?![\p{L}&])|\S*(?:@|:\/\/|www\.)\S+)/u;

function apply({ finds, prints }: Rule, text: string, changes: TidyChange[]): string {
  const all = [...text.matchAll(finds)];
  // Most rules find nothing in most texts, and to part a text into its sentences costs more than all of them.
  if (all.length === 0) return text;
  const starts = startsOf(text);
  return all.reduceRight((told, found) => {
    const [from] = found;
    const to = prints(found, starts.has(found.index));
    if (to === null || to === from) return told;
    changes.push({ from, to });
    return told.slice(0, found.index) + to + told.slice(found.index + from.length);
  }, text);
}

/** Where sentences begin, and the points of a list. */
function startsOf(text: string): ReadonlySet<number> {
  let at = 0;
  const starts = splitSentences(text).map((sentence) => {
    const start = at + (/^\s*(?:[-–•]\s+)?/u.exec(sentence)?.[0].length ?? 0);
    at += sentence.length;
    return start;
  });
  return new Set(starts);
}

/** What stands before and behind a figure that is no part of a reference, a version or a longer row of figures. */
const ALONE = ["(?<![\\p{L}\\p{N}./:–-])", "(?![\\p{L}\\p{N}/–-]|[.,:]\\d)"] as const;
const alone = (pattern: string): RegExp => new RegExp(ALONE.join(pattern), "gu");

const DAY_OF_ISO = alone("(\\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
const DAY_OF_COUNTRY = alone("(\\d{1,2})/(\\d{1,2})/(20\\d\\d|\\d\\d)");
const DAY_FIRST: Readonly<Record<string, boolean>> = { GB: true, US: false };

function dateRules({ country, writeDate }: TidyPlace): Rule[] {
  const isDayFirst = findOwn(DAY_FIRST, country ?? "");
  const written = (year: string, month: string, day: string): string | null => {
    const date = `${year.padStart(4, "20")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    const isReal = new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
    return isReal ? writeDate(date) : null;
  };
  return [
    {
      finds: DAY_OF_ISO,
      prints: ([, year = "", month = "", day = ""]) => written(year, month, day),
    },
    {
      finds: DAY_OF_COUNTRY,
      prints: ([, one = "", other = "", year = ""]) => {
        const [day, month] = isDayFirst ? [one, other] : [other, one];
        const isKnown = isDayFirst !== undefined && isWithin(day, 31) && isWithin(month, 12);
        return isKnown ? written(year, month, day) : null;
      },
    },
  ];
}

const isWithin = (number: string, most: number): boolean => Number(number) >= 1 && Number(number) <= most;

const AMOUNT = "(?:[£€$]|C\\$)?\\d[\\d,.]*";

const numberRules: readonly Rule[] = [
  { finds: /(?<=\d(?:[ \u00A0][\p{L}/]+)?[ \u00A0])x(?=[ \u00A0][\p{L}\d£€$])/gu, prints: () => "×" },
  { finds: alone("(\\d{1,2}:\\d\\d)-(\\d{1,2}:\\d\\d)"), prints: ([, from, to]) => `${from}–${to}` },
  {
    finds: alone(`(${AMOUNT})-(${AMOUNT}%?)`),
    prints: ([, from = "", to = ""]) => (isRange(from, to) ? `${from}–${to}` : null),
  },
];

/** Two numbers of which the second is larger, or the last figures of a later year; no telephone number. */
function isRange(from: string, to: string): boolean {
  const low = from.replace(/[^\d.]/gu, "");
  const high = to.replace(/[^\d.]/gu, "");
  const isYears = /^(?:19|20)\d\d$/u.test(low) && /^\d\d$/u.test(high);
  return !/^0\d/u.test(low) && Number(high) > Number(isYears ? low.slice(2) : low);
}

const wordRules = makeOnce((locale: string): Rule[] => {
  const list = findOwn(shorthand, locale.split("-")[0] ?? "");
  return list === undefined ? [] : [...unitRules(list), ...wholeWordRules(list), andRule(list)];
});

const anyOf = (list: Readonly<Record<string, unknown>>): string =>
  Object.keys(list)
    .sort((one, other) => other.length - one.length)
    .join("|");

/** The figures of a sum of money, up to where the search stands. */
const OF_MONEY = "[£€$][ \\u00A0]?[\\d,.]*";

/**
 * "16-wk", "2 hrs", "7 hrs/wk", "20 posts/wk". A unit that was typed as one stays as typed before a noun, as in
 * "8 wk pilot", and so does every unit behind a sum of money; "min" by itself may be a minimum.
 */
function unitRules({ units, behindUnits }: Shorthand): Rule[] {
  const unit = anyOf(units);
  const eachOf = (short: string | undefined): string => (short === undefined ? "" : ` ${findOwn(units, short)?.[2]}`);
  const isClauseEnd = (behind: string): boolean => {
    const [word] = /(?<=^[ \u00A0]+)[^\s,.;:!?)]+/u.exec(behind) ?? [];
    return (
      /^(?:$|\s*[\n.,;:!?)\]”"’&+=×–—|]|\s+-\s)/u.test(behind) || (word !== undefined && behindUnits.includes(word))
    );
  };
  return [
    {
      finds: new RegExp(`(?<!${OF_MONEY})(\\d[\\d,.]*)([ \\u00A0-]?)(${unit})(?:/(${unit}))?(?![\\p{L}\\p{N}/])`, "gu"),
      prints: ({ 0: from, 1: number = "", 2: gap = "", 3: short = "", 4: each, index = 0, input = "" }) => {
        const [one, many] = findOwn(units, short) ?? ["", ""];
        const isJoined = gap === "-" || each !== undefined;
        const isOne = gap === "-" || number === "1";
        const isSeveral = short.endsWith("s") || isClauseEnd(input.slice(index + from.length));
        if (!isJoined && (short === "min" || !(isOne || isSeveral))) return null;
        return `${number}${gap || " "}${isOne ? one : many}${eachOf(each)}`;
      },
    },
    {
      finds: new RegExp(`(?<=\\d[\\d,.]*(?: \\p{L}+)?)/(${unit})(?![\\p{L}\\p{N}/])`, "gu"),
      prints: ([, each]) => eachOf(each),
    },
  ];
}

/** A unit behind a figure is left to the rules for units. */
function wholeWordRules({ words, nouns, units }: Shorthand): Rule[] {
  const whole = (list: Readonly<Record<string, string>>): RegExp =>
    new RegExp(`(?<![\\p{L}\\p{N}/&-])(?:${anyOf(list)})(?![\\p{L}\\p{N}/&])`, "gu");
  return [
    {
      finds: whole(words),
      prints: ({ 0: short, index = 0, input = "" }) => {
        const isUnit = findOwn(units, short) !== undefined && /\d[ \u00A0]$/u.test(input.slice(0, index));
        return isUnit ? null : (findOwn(words, short) ?? null);
      },
    },
    {
      finds: whole(nouns),
      prints: ([short = ""], isStart) => {
        const noun = findOwn(nouns, short) ?? short;
        return isStart ? noun.charAt(0).toUpperCase() + noun.slice(1) : noun;
      },
    },
  ];
}

/** Between two capitals it is part of a name, as in "Marks & Spencer"; without spaces, as in "Q&A", it always is. */
const andRule = ({ and }: Shorthand): Rule => ({
  finds: /(?<=^|(\S*)\s)&(?=\s+(\S))/gu,
  prints: ([, before = "", behind = ""]) => (isCapital(before) && isCapital(behind) ? null : and),
});

const isCapital = (word: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(word);
