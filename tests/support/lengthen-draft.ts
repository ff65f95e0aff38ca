import type { Answers, Draft, StoredRow, StoredValue } from "@/lib/domain/draft/draft";
import type { AnyQuestion } from "@/lib/domain/form/question";
import { READ_LIMIT_FACTOR } from "@/lib/domain/form/read-answers";
import { sectionList } from "@/lib/domain/sections/registry";

export type ChangeText = (text: string, question: AnyQuestion) => string;

/** The draft with every answered text that may be printed changed, in lists too. */
export function changeTexts(draft: Draft, change: ChangeText): Draft {
  return Object.fromEntries(
    sectionList.flatMap((section) => {
      const stored = draft[section.id];
      if (stored === undefined) return [];
      return [[section.id, { ...stored, answers: changeAnswers(section.questions, stored.answers, change) }]];
    }),
  );
}

function changeAnswers(
  questions: Readonly<Record<string, AnyQuestion>>,
  answers: Answers,
  change: ChangeText,
): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([key, value]) => {
      const question = questions[key];
      return [key, question === undefined ? value : changeValue(question, value, change)];
    }),
  );
}

function changeValue(question: AnyQuestion, value: StoredValue, change: ChangeText): StoredValue {
  if (question.kind === "rows" && Array.isArray(value)) {
    return (value as StoredRow[]).map((row) => ({
      ...row,
      ...changeAnswers(question.columns, row, change),
      id: row.id,
    }));
  }
  const isText = question.kind === "text" || question.kind === "longText";
  return isText && question.use === "print" && typeof value === "string" && value !== ""
    ? change(value, question)
    : value;
}

/** Every text at three times its budget, the longest that is still printed; `markers` are words found nowhere else. */
export function lengthenDraft(draft: Draft): { draft: Draft; markers: string[] } {
  const markers: string[] = [];
  const lengthen: ChangeText = (text, { limit }) => {
    const room = (limit ?? 0) * READ_LIMIT_FACTOR;
    let longer = text;
    for (;;) {
      const marker = `zq${markers.length}w`;
      if (longer.length + marker.length + 1 > room) return longer;
      longer += ` ${marker}`;
      markers.push(marker);
    }
  };
  return { draft: changeTexts(draft, lengthen), markers };
}
