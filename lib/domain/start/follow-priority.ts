import type { Answers, Draft } from "../draft";
import { draftedBenefit } from "./drafted-texts";
import { rowsOf } from "./start-rows";

/**
 * The answers about audiences after a change of priorities: each benefit that still reads as it was drafted from the
 * first priority before reads as it would be drafted now, or is blank again where that priority was taken away. A text
 * somebody edited stays. Null where nothing changes.
 */
export function followPriority(before: Draft, after: Draft): Answers | null {
  const drafted = draftedBenefit(before);
  const words = draftedBenefit(after);
  const { answers } = after.audiences ?? {};
  if (!answers || drafted === null || words === drafted) return null;
  const rows = rowsOf(answers.benefits);
  const followed = rows.map((row) => (row.forOrganisation === drafted ? { ...row, forOrganisation: words } : row));
  return followed.some((row, at) => row !== rows[at]) ? { ...answers, benefits: followed } : null;
}
