import type { Answers } from "@/lib/domain/draft";
import { findOwn } from "@/lib/domain/find-own";
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
      !isSameAnswer(findOwn(mine, key), findOwn(theirs, key)) &&
      !isSameAnswer(findOwn(mine, key), findOwn(base, key)) &&
      !isSameAnswer(findOwn(theirs, key), findOwn(base, key)),
  );
  const merged = keys.map((key) => [
    key,
    (isSameAnswer(findOwn(mine, key), findOwn(base, key)) ? findOwn(theirs, key) : findOwn(mine, key)) ?? null,
  ]);
  return { merged: Object.fromEntries(merged), clashes };
}
