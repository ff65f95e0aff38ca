import { foldCase } from "../../text/fold-case";
import { askVerbs, stopWords, vaguePhrases } from "./ask-words";

export type AskProblem = "vague" | "no-verb" | "no-object";

const LEAST_WORDS = 2;

const wordsOf = (text: string): string[] => foldCase(text).match(/[\p{L}\p{N}£$€%’'-]+/gu) ?? [];

/** The first thing that keeps a request from being taken as a decision; null where it can be. */
export function checkAsk(ask: string): AskProblem | null {
  if (isVague(ask)) return "vague";
  const [verb = "", ...object] = wordsOf(ask);
  if (!askVerbs.has(verb)) return "no-verb";
  return object.length < LEAST_WORDS ? "no-object" : null;
}

/** It holds a vague phrase, and hardly a word of its own beside it. */
function isVague(ask: string): boolean {
  const text = foldCase(ask);
  const phrases = vaguePhrases.filter((phrase) => text.includes(phrase));
  if (phrases.length === 0) return false;
  const rest = phrases.reduce((left, phrase) => left.replaceAll(phrase, " "), text);
  return wordsOf(rest).filter((word) => !stopWords.has(word)).length < LEAST_WORDS;
}
