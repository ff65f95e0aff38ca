import type { Answers, StoredRow, StoredValue } from "../draft/draft";
import { isSameAnswer } from "../draft/is-same-answer";
import { type Describing, describeRowTitle } from "../form/describe-answer";
import type { AnyQuestion, AnyRowsQuestion } from "../form/question";
import { insertMissing } from "../merge/arrange-ids";
import type { AnswerPath } from "../merge/merge-answers";
import { readRows } from "../merge/row-lists";
import { findOwn } from "../text/find-own";
import { answerLines } from "./answer-lines";

/** One thing that an earlier version says otherwise than now. */
export type Change = {
  path: AnswerPath;
  /** An answer; a row that is gone since, or has come since; or only the order of a list. */
  kind: "answer" | "gone" | "new" | "order";
  /** The question; for a row its title. */
  label: string;
  /** The titles of the rows it stands in, from the outside in. */
  rows: readonly string[];
  isPrivate: boolean;
  /** In words, a line for each part; none where nothing was answered. */
  earlier: readonly string[];
  now: readonly string[];
};

type Level = {
  questions: Readonly<Record<string, AnyQuestion>>;
  earlier: Answers;
  now: Answers;
  path: AnswerPath;
  rows: readonly string[];
  isPrivate: boolean;
};
type List = Omit<Level, "questions" | "earlier" | "now"> & {
  question: AnyRowsQuestion;
  earlier: readonly StoredRow[];
  now: readonly StoredRow[];
};

type Compared = Pick<Level, "questions" | "earlier" | "now"> & { describing: Describing };

/** What an earlier version of a section says otherwise than now, in the order of its questions and rows. */
export function listChanges({ describing, ...sides }: Compared): Change[] {
  return listLevel({ ...sides, path: [], rows: [], isPrivate: false });

  function listLevel({ questions, ...level }: Level): Change[] {
    return Object.entries(questions).flatMap(([key, question]) => {
      const [earlier, now] = [findOwn(level.earlier, key) ?? null, findOwn(level.now, key) ?? null];
      if (isSameAnswer(earlier, now)) return [];
      const place = {
        path: [...level.path, key],
        rows: level.rows,
        isPrivate: level.isPrivate || question.use === "private",
      };
      const [rowsEarlier, rowsNow] = [readRows(earlier), readRows(now)];
      if (question.kind === "rows" && rowsEarlier && rowsNow) {
        return listRows({ ...place, question, earlier: rowsEarlier, now: rowsNow });
      }
      const inWords = (value: StoredValue): string[] => answerLines(question, value, describing);
      return [{ ...place, kind: "answer", label: question.label, earlier: inWords(earlier), now: inWords(now) }];
    });
  }

  function listRows({ question, earlier, now, ...place }: List): Change[] {
    const titled = (rows: readonly StoredRow[]): Map<string, { row: StoredRow; title: string }> =>
      new Map(
        rows.map((row, position) => [
          row.id,
          { row, title: describeRowTitle(question, row, { ...describing, position }) },
        ]),
      );
    const [byIdEarlier, byIdNow] = [titled(earlier), titled(now)];
    const ids = insertMissing([...byIdNow.keys()], [...byIdEarlier.keys()], [...byIdNow.keys()]);
    const changes = ids.flatMap((id): Change[] => {
      const [was, is] = [byIdEarlier.get(id), byIdNow.get(id)];
      const path = [...place.path, id];
      const inside = { ...place, path, rows: [...place.rows, is?.title ?? was?.title ?? question.item] };
      if (was && is) return listLevel({ ...inside, questions: question.columns, earlier: was.row, now: is.row });
      const inWords = (row: StoredRow | undefined): string[] => (row ? answerLines(question, [row], describing) : []);
      const label = inside.rows.at(-1) ?? question.item;
      const kind = is ? "new" : "gone";
      return [{ ...place, path, kind, label, earlier: inWords(was?.row), now: inWords(is?.row) }];
    });
    return [...changes, ...listOrder({ question, earlier: byIdEarlier, now: byIdNow, place })];
  }
}

type Titles = ReadonlyMap<string, { title: string }>;
type Order = {
  question: AnyRowsQuestion;
  earlier: Titles;
  now: Titles;
  place: Pick<Change, "path" | "rows" | "isPrivate">;
};

/** Rows that stand in another order than they did, named in both; nothing where those that stayed follow alike. */
function listOrder({ question, earlier, now, place }: Order): Change[] {
  const stayed = (one: Titles, other: Titles): string[] => [...one.keys()].filter((id) => other.has(id));
  const [before, after] = [stayed(earlier, now), stayed(now, earlier)];
  if (before.every((id, position) => id === after[position])) return [];
  const titles = (ids: readonly string[], from: Titles): string[] => ids.map((id) => from.get(id)?.title ?? "");
  return [
    { ...place, kind: "order", label: question.label, earlier: titles(before, earlier), now: titles(after, now) },
  ];
}
