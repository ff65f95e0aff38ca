import { z } from "zod";
import { foldCase } from "../text/fold-case";
import { type Language, languageSchema } from "./languages";

/** The small words that hold the sentences of a language together, in small letters. */
export const smallWordsSchema = z.partialRecord(languageSchema, z.array(z.string().regex(/^\p{Ll}+$/u)));
export type SmallWords = z.infer<typeof smallWordsSchema>;

/** Fewer words tell nothing: they may all be names. */
const LEAST_WORDS = 100;
/** Of any text in a language at least this share are its small words; names and figures make up for a good deal. */
const LEAST_SHARE = 0.2;
/** By how much the first has to lead the second: neighbouring languages share many of theirs. */
const CLEAR_LEAD = 1.5;

/**
 * The language that texts are written in, told by how many of all their words are small words of each language; after
 * Grefenstette, "Comparing two language identification schemes" (1995). Null where there are fewer than a hundred
 * words, or where no language leads clearly.
 */
export function writtenLanguage(texts: readonly string[], smallWords: SmallWords): Language | null {
  const words = foldCase(texts.join("\n")).match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS) return null;
  const [first, second] = languageSchema.options
    .flatMap((language) => {
      const own = new Set(smallWords[language]);
      return own.size === 0 ? [] : [{ language, count: words.filter((word) => own.has(word)).length }];
    })
    .sort((a, b) => b.count - a.count);
  if (first === undefined || first.count < LEAST_SHARE * words.length) return null;
  return first.count >= CLEAR_LEAD * (second?.count ?? 0) ? first.language : null;
}
