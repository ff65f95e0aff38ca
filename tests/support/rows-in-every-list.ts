import { getExample } from "@/lib/content/load-examples";
import type { Answers, Draft, StoredRow, StoredValue } from "@/lib/domain/draft/draft";
import type { AnyQuestion, AnyRowsQuestion } from "@/lib/domain/form/question";
import { sectionList } from "@/lib/domain/sections/registry";

/**
 * The county's proposal with so many rows in every list of every section, or as many as the list takes, each row with
 * words of its own.
 */
export function rowsInEveryList(count: number): Draft {
  const example = getExample("county-winter-service");
  if (!example) throw new Error("there is no county example");
  return Object.fromEntries(
    sectionList.map(({ id, questions }) => {
      const stored = example.sections[id] ?? { answers: {}, finished: false };
      return [id, { ...stored, answers: fillLists(questions, stored.answers, count) }];
    }),
  );
}

function fillLists(questions: Readonly<Record<string, AnyQuestion>>, answers: Answers, count: number): Answers {
  const lists = Object.entries(questions).flatMap(([key, question]): [string, StoredValue][] =>
    question.kind === "rows" ? [[key, fillList(question, answers[key], count)]] : [],
  );
  return { ...answers, ...Object.fromEntries(lists) };
}

function fillList(question: AnyRowsQuestion, stored: StoredValue | undefined, count: number): StoredRow[] {
  const known = Array.isArray(stored) && stored.length > 0 ? (stored as StoredRow[]) : [{ id: "r" }];
  return Array.from({ length: Math.min(count, question.cap) }, (_, at) => {
    const row = known[at % known.length] ?? { id: "r" };
    return at < known.length ? row : { ...row, ...inOtherWords(question, row, at), id: `r${at}` };
  });
}

function inOtherWords({ columns, titleColumn }: AnyRowsQuestion, row: StoredRow, at: number): Answers {
  const texts = Object.entries(columns).flatMap(([key, { kind }]): [string, StoredValue][] => {
    const value = row[key];
    return kind === "text" && typeof value === "string" && value !== "" ? [[key, `${value} ${at + 1}`]] : [];
  });
  return { [titleColumn]: `Line ${at + 1}`, ...Object.fromEntries(texts) };
}
