import type { Library } from "../library";

/** Words of the list that a text holds as whole words, in the list's order and spelling. */
export function findJargon(text: string, jargon: Library["jargon"]): string[] {
  const lower = text.toLowerCase();
  return jargon.map(({ word }) => word).filter((word) => wholeWord(word).test(lower));
}

const wholeWord = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word.toLowerCase())}(?![\\p{L}\\p{N}])`, "u");

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
