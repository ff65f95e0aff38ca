import type { Answers, Draft } from "@/lib/domain/draft/draft";
import { isBlank } from "@/lib/domain/draft/is-blank";
import { rowsOf } from "@/lib/domain/draft/rows-of";
import { type DraftedText, listDraftedTexts } from "@/lib/domain/start/drafted-texts";
import type { DraftingContext } from "@/lib/domain/start/drafting-context";

/** A draft with what its first answers say put where nothing is written, as the starter screens do on the way. */
export function withDrafted(draft: Draft, context: DraftingContext): Draft {
  const drafted: Draft = { ...draft };
  for (const text of listDraftedTexts(draft, context)) {
    const answers = drafted[text.section]?.answers ?? {};
    drafted[text.section] = { finished: false, answers: withText(answers, text) };
  }
  return drafted;
}

function withText(answers: Answers, { question, rowId, column, value }: DraftedText): Answers {
  if (rowId === undefined || column === undefined) {
    return isBlank(answers[question]) ? { ...answers, [question]: value } : answers;
  }
  const rows = rowsOf(answers[question]).map((row) =>
    row.id === rowId && isBlank(row[column]) ? { ...row, [column]: value } : row,
  );
  return { ...answers, [question]: rows };
}
