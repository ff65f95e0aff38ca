import type { Answers, Draft, StoredRow, StoredValue } from "@/lib/domain/draft/draft";
import type { AnyQuestion, AnyRowsQuestion, AnyScalarQuestion } from "@/lib/domain/form/question";
import { READ_LIMIT_FACTOR } from "@/lib/domain/form/read-answers";
import { mostCharacters } from "@/lib/domain/form/typed-limits";
import { sectionList } from "@/lib/domain/sections/registry";
import { hostileTexts } from "./fuzz";

type Growth = {
  /** How many rows a list has. */
  rowsOf: (question: AnyRowsQuestion) => number;
  /** The text of a question; `turn` counts all answers from 0, so that no two need be the same. */
  textOf: (question: AnyScalarQuestion, turn: number) => string;
};

/** A draft in which every question of every section is answered, in every row, whether it is asked or not. */
function growDraft({ rowsOf, textOf }: Growth): Draft {
  let turn = 0;

  const answersTo = (questions: Readonly<Record<string, AnyQuestion>>, path: string): Answers =>
    Object.fromEntries(
      Object.entries(questions).map(([key, question]) => [
        key,
        question.kind === "rows" ? rowsTo(question, `${path}-${key}`) : scalarTo(question),
      ]),
    );

  const rowsTo = (question: AnyRowsQuestion, path: string): StoredRow[] =>
    Array.from({ length: rowsOf(question) }, (_, at) => ({
      ...answersTo(question.columns, `${path}-${at}`),
      id: rowId(path, at),
    }));

  const scalarTo = (question: AnyScalarQuestion): StoredValue => {
    turn += 1;
    return scalarOf(question, turn, textOf);
  };

  return Object.fromEntries(
    sectionList.map(({ id, questions }) => [id, { answers: answersTo(questions, id), finished: true }]),
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

function numberOf({ min = 0, max = 100_000 }: AnyScalarQuestion, turn: number): number {
  const span = Math.min(max - min, 99_999);
  return min + ((turn * 7) % (span + 1));
}

const DAY_MS = 86_400_000;
const dayOf = (turn: number): string =>
  new Date(Date.UTC(2026, 11, 1) + (turn % 400) * DAY_MS).toISOString().slice(0, 10);

/** So many letters of ordinary words, beginning with the question's number. */
function wordsOfLength(letters: number, turn: number): string {
  const start = `No. ${turn} `;
  return `${start}${"residents wait for an answer and the team says when it comes; ".repeat(Math.ceil(letters / 60))}`
    .slice(0, letters)
    .trimEnd();
}

/** Every list with so many rows, or with all it holds, and every text with so many times its printed budget. */
export const growEvenly = (rows: number, budgets: number): Draft =>
  growDraft({
    rowsOf: ({ cap }) => Math.min(rows, cap),
    textOf: (question, turn) =>
      wordsOfLength(Math.round(mostCharacters(question) * (budgets / READ_LIMIT_FACTOR)), turn),
  });

/** A draft somewhere between thin and full, the same for the same seed; some of its texts are hostile. */
export function growByChance(seed: number): Draft {
  let state = (seed + 1) * 2_654_435_761;
  const chance = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const fullness = chance();
  const textOf: Growth["textOf"] = (question, turn) => {
    const most = mostCharacters(question);
    if (chance() < 0.1) return "";
    if (chance() < 0.3) return firstLetters(hostileTexts[Math.floor(chance() * hostileTexts.length)] ?? "", most);
    return wordsOfLength(Math.ceil(chance() * chance() * most), turn);
  };
  const rowsOf: Growth["rowsOf"] = ({ cap }) => (chance() < 0.15 ? 0 : Math.ceil(chance() * fullness * cap));
  return growDraft({ rowsOf, textOf });
}

const firstLetters = (text: string, most: number): string => [...text].slice(0, most).join("");
