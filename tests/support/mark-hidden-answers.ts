import type { Answers, Draft, StoredRow, StoredValue } from "@/lib/domain/draft";
import type { AnyQuestion } from "@/lib/domain/question";
import { sectionList } from "@/lib/domain/sections/registry";

/** Stands in every text that may not be printed, and nowhere else. */
export const HIDDEN_MARKER = "zqx";

/** The draft with a marker in every internal and private text, in rows of their own where there are none. */
export function markHiddenAnswers(draft: Draft): { draft: Draft; count: number } {
  let count = 0;
  const mark = (): string => {
    count += 1;
    return `${HIDDEN_MARKER}${count}`;
  };
  const marked = (questions: Readonly<Record<string, AnyQuestion>>, answers: Answers, hidden: boolean): Answers =>
    Object.fromEntries(
      Object.entries(questions).map(([key, question]): [string, StoredValue] => {
        const isHidden = hidden || question.use !== "print";
        const stored = answers[key] ?? null;
        if (question.kind === "rows") {
          const rows = (stored as StoredRow[] | null) ?? [];
          const some = rows.length > 0 || !isHidden ? rows : [{ id: "x1" }];
          return [key, some.map((row) => ({ ...row, ...marked(question.columns, row, isHidden) }))];
        }
        const takesText = question.kind === "text" || question.kind === "longText";
        return [key, isHidden && takesText ? mark() : stored];
      }),
    );
  const sections = sectionList.map((section) => [
    section.id,
    { finished: true, answers: marked(section.questions, draft[section.id]?.answers ?? {}, false) },
  ]);
  return { draft: Object.fromEntries(sections), count };
}
