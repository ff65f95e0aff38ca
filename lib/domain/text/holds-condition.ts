import { findWord } from "./find-word";

/** Words that make a sentence hold only under a condition, in the languages people type in. */
const CONDITIONS = {
  en: [
    "subject to",
    "not before",
    "unless",
    "provided that",
    "provided the",
    "provided we",
    "provided it",
    "only if",
    "only once",
    "only when",
    "on condition",
    "conditional on",
  ],
  fr: ["sous réserve", "pas avant", "sauf si", "à condition", "à moins que", "pourvu que", "seulement si"],
} as const;

const conditions = Object.values(CONDITIONS).flat();

/** Whether a text says that it holds only under a condition, which may never be left off. */
export const holdsCondition = (text: string): boolean => findWord(text, conditions) !== null;
