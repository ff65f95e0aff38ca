import type { Answers, Draft, StoredRow, StoredValue } from "@/lib/domain/draft";
import type { AnyQuestion, AnyRowsQuestion, AnyScalarQuestion } from "@/lib/domain/question";
import { sectionList } from "@/lib/domain/sections/registry";

export type Growth = {
  /** How many rows a list has, which is inside so many others. */
  rowsOf: (question: AnyRowsQuestion, depth: number) => number;
  /** The text of a question; `turn` counts all answers from 0, so that no two need be the same. */
  textOf: (question: AnyScalarQuestion, turn: number) => string;
};

/** A draft in which every question of every section is answered, in every row, whether it is asked or not. */
export function growDraft({ rowsOf, textOf }: Growth): Draft {
  let turn = 0;

  const answersTo = (questions: Readonly<Record<string, AnyQuestion>>, path: string, depth: number): Answers =>
    Object.fromEntries(
      Object.entries(questions).map(([key, question]) => [
        key,
        question.kind === "rows" ? rowsTo(question, `${path}-${key}`, depth) : scalarTo(question),
      ]),
    );

  const rowsTo = (question: AnyRowsQuestion, path: string, depth: number): StoredRow[] =>
    Array.from({ length: rowsOf(question, depth) }, (_, at) => ({
      ...answersTo(question.columns, `${path}-${at}`, depth + 1),
      id: rowId(path, at),
    }));

  const scalarTo = (question: AnyScalarQuestion): StoredValue => {
    turn += 1;
    return scalarOf(question, turn, textOf);
  };

  return Object.fromEntries(
    sectionList.map(({ id, questions }) => [id, { answers: answersTo(questions, id, 0), finished: true }]),
  );
}

/** Rows of a list of a section can be pointed at: their ids follow from where they stand. */
const rowId = (path: string, at: number): string => `${path}-${at}`.toLowerCase().slice(-36).replace(/^-+/u, "");

function scalarOf(question: AnyScalarQuestion, turn: number, textOf: Growth["textOf"]): StoredValue {
  switch (question.kind) {
    case "text":
    case "longText":
      return textOf(question, turn);
    case "choice":
      return optionOf(question, turn);
    case "multiChoice":
      return (question.options ?? []).map(({ value }) => value);
    case "scale":
    case "number":
      return numberOf(question, turn);
    case "money":
      return (turn % 9_000) * 100;
    case "date":
      return dayOf(turn);
    case "yesNo":
      return turn % 2 === 0;
    case "reference": {
      const { section, question: list } = question.to ?? { section: "risks", question: "risks" };
      return { section, question: list, rowId: rowId(`${section}-${list}`, turn % 3) };
    }
    case "library":
      return [];
  }
}

const optionOf = ({ options = [] }: AnyScalarQuestion, turn: number): string =>
  options[turn % options.length]?.value ?? "";

function numberOf({ min = 0, max = 100_000, decimals = 0 }: AnyScalarQuestion, turn: number): number {
  const span = Math.min(max, min + 99_999) - min;
  return min + ((turn * 7) % (span + 1)) + (decimals > 0 && span > 1 ? 0 : 0);
}

const DAY_MS = 86_400_000;
const dayOf = (turn: number): string =>
  new Date(Date.UTC(2026, 11, 1) + (turn % 400) * DAY_MS).toISOString().slice(0, 10);

/** So many letters of ordinary words, beginning with the question's number. */
export function wordsOfLength(letters: number, turn: number): string {
  const start = `No. ${turn} `;
  return `${start}${"residents wait for an answer and the team says when it comes; ".repeat(Math.ceil(letters / 60))}`
    .slice(0, letters)
    .trimEnd();
}
