import type { Answers } from "@/lib/domain/draft";
import { isSameValue } from "./same-value";

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
      !isSameValue(mine[key], theirs[key]) &&
      !isSameValue(mine[key], base[key]) &&
      !isSameValue(theirs[key], base[key]),
  );
  const merged = keys.map((key) => [key, (isSameValue(mine[key], base[key]) ? theirs[key] : mine[key]) ?? null]);
  return { merged: Object.fromEntries(merged), clashes };
}
