import type { Answers } from "@/lib/domain/draft";
import { isSameAnswer } from "./is-same-answer";

export type Comparison = {
  /** Both sides' changes together; where both changed the same question, mine. */
  merged: Answers;
  /** Questions both sides changed, each differently: somebody has to choose. */
  clashes: readonly string[];
};

/** Two sets of answers of one section against the answers both started from, question by question. */
export function compareAnswers({ base, mine, theirs }: Record<"base" | "mine" | "theirs", Answers>): Comparison {
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const clashes = keys.filter(
    (key) =>
      !isSameAnswer(mine[key], theirs[key]) &&
      !isSameAnswer(mine[key], base[key]) &&
      !isSameAnswer(theirs[key], base[key]),
  );
  const merged = keys.map((key) => [key, (isSameAnswer(mine[key], base[key]) ? theirs[key] : mine[key]) ?? null]);
  return { merged: Object.fromEntries(merged), clashes };
}
