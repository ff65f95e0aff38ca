import type { Answers, Draft } from "../draft/draft";
import { rowsOf } from "../draft/rows-of";
import type { SectionId } from "../ids/section-ids";
import { findOwn } from "../text/find-own";
import { type DraftedText, listQuotes } from "./drafted-texts";

/** The section whose words texts of others repeat. */
export const QUOTED_SECTION: SectionId = "alignment";

export type Followed = { sectionId: SectionId; answers: Answers };

/**
 * What other sections hold once the first need was changed: a text that still reads as it was drafted in the words of
 * the need before reads as it would be drafted now, or is blank again where those words were taken away. A text that
 * somebody edited stays. Each section that changes, with all its answers.
 */
export function followQuotes(before: Draft, after: Draft): Followed[] {
  const now = listQuotes(after);
  return listQuotes(before).flatMap((quote) => {
    const { section: sectionId, value } = quote;
    const words = now.find((other) => isSamePlace(other, quote))?.value ?? null;
    const answers = after[sectionId]?.answers;
    if (words === value || !answers) return [];
    const changed = withWords(answers, quote, words);
    return changed ? [{ sectionId, answers: changed }] : [];
  });
}

/** The answers with other words where the quote stands as it was drafted; null where it does not. */
function withWords(answers: Answers, quote: DraftedText, words: DraftedText["value"]): Answers | null {
  const { question, rowId, column = "", value } = quote;
  const rows = rowsOf(findOwn(answers, question));
  const holder = rows.find((row) => row.id === rowId && findOwn(row, column) === value);
  if (!holder) return null;
  return { ...answers, [question]: rows.map((row) => (row === holder ? { ...row, [column]: words } : row)) };
}

const isSamePlace = (one: DraftedText, other: DraftedText): boolean =>
  one.section === other.section && one.question === other.question && one.rowId === other.rowId;
