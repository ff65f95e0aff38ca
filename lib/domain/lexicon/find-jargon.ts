import { z } from "zod";
import { foldCase } from "../text/fold-case";

export const jargonSchema = z.strictObject({ word: z.string(), instead: z.string() });
export type Jargon = z.infer<typeof jargonSchema>;

/** Entries of the list whose word a text holds as a whole word, in the list's order. */
export function findJargon(text: string, jargon: readonly Jargon[]): Jargon[] {
  const lower = foldCase(text);
  return jargon.filter(({ word }) => wholeWord(word).test(lower));
}

const wholeWord = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(foldCase(word))}(?![\\p{L}\\p{N}])`, "u");

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
