import type { Library } from "../library";
import { foldCase } from "./fold-case";

export type Jargon = Library["jargon"][number];

/** Entries of the list whose word a text holds as a whole word, in the list's order. */
export function findJargon(text: string, jargon: readonly Jargon[]): Jargon[] {
  const lower = foldCase(text);
  return jargon.filter(({ word }) => wholeWord(word).test(lower));
}

const wholeWord = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(foldCase(word))}(?![\\p{L}\\p{N}])`, "u");

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
