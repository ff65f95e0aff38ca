import { loadLibrary } from "@/lib/content/load-library";
import type { Answers, Draft } from "@/lib/domain/draft/draft";
import { isBlank } from "@/lib/domain/draft/is-blank";
import { rowsOf } from "@/lib/domain/draft/rows-of";
import { makeBuildContext } from "@/lib/domain/picks/make-build-context";
import { type DraftedText, listDraftedTexts } from "@/lib/domain/start/drafted-texts";

/** A draft with what its first answers say put where nothing is written, as the starter screens do on the way. */
export function withDrafted(draft: Draft): Draft {
  const setting = { library: loadLibrary(), now: "2026-12-01", variant: "executive", density: "read-ahead" } as const;
  const context = makeBuildContext({ draft, ...setting });
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
