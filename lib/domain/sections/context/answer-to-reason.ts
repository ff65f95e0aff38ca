import type { ReadAnswers } from "../define-section";
import type { ContextValues } from "./schema";

export type EarlierReason = ReadAnswers<ContextValues>["earlierReasons"][number];

/** A row that says something: what was said last time, or what was done about it. */
export const isSaid = (row: EarlierReason): boolean =>
  row.reason !== null || row.said !== null || answerToReason(row) !== null;

/** What was done about a reason, or why nothing was; null while neither is said. */
export function answerToReason({ change, unchangedBecause }: EarlierReason): string | null {
  if (change !== null) return change;
  if (unchangedBecause === null) return null;
  const lead = /^because\b/iu.test(unchangedBecause) ? "Not changed:" : "Not changed, because:";
  return `${lead} ${unchangedBecause}`;
}
