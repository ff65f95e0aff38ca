import type { Answers, Draft, StoredRow, StoredValue } from "@/lib/domain/draft/draft";
import type { AnyQuestion } from "@/lib/domain/form/question";
import { sectionList } from "@/lib/domain/sections/registry";

/** The draft with words found nowhere else in every text that may not be printed, blank ones and empty lists too. */
export function plantMarkers(draft: Draft): { draft: Draft; markers: string[] } {
  const markers: string[] = [];
  const mark = (): string => {
    markers.push(`zqsecret${markers.length}w`);
    return markers.at(-1) ?? "";
  };
  const planted = Object.fromEntries(
    sectionList.flatMap((section) => {
      const stored = draft[section.id];
      return stored === undefined
        ? []
        : [[section.id, { ...stored, answers: plantAnswers(section.questions, stored.answers, false, mark) }]];
    }),
  );
  return { draft: planted, markers };
}

type Questions = Readonly<Record<string, AnyQuestion>>;

function plantAnswers(questions: Questions, answers: Answers, isHidden: boolean, mark: () => string): Answers {
  return Object.fromEntries(
    Object.entries(questions).flatMap(([key, question]): [string, StoredValue][] => {
      const value = plantValue(question, answers[key], isHidden || question.use !== "print", mark);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function plantValue(
  question: AnyQuestion,
  value: StoredValue | undefined,
  isHidden: boolean,
  mark: () => string,
): StoredValue | undefined {
  if (question.kind === "rows") {
    const rows = Array.isArray(value) ? (value as StoredRow[]) : [];
    const all = isHidden && rows.length === 0 ? [{ id: "planted" }] : rows;
    return all.map((row) => ({ ...row, ...plantAnswers(question.columns, row, isHidden, mark), id: row.id }));
  }
  return isHidden && (question.kind === "text" || question.kind === "longText") ? mark() : value;
}
