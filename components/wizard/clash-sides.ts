import type { Conflict } from "@/lib/browser/section-record";
import { type Describing, describeRowTitle } from "@/lib/domain/form/describe-answer";
import type { AnyQuestion, Reference } from "@/lib/domain/form/question";
import { linesAt } from "@/lib/domain/history/answer-lines";
import { findPlace } from "@/lib/domain/history/find-place";
import type { AnswerPath } from "@/lib/domain/merge/merge-answers";
import { readRows } from "@/lib/domain/merge/row-lists";
import { valueAt } from "@/lib/domain/merge/take-at";
import { findOwn } from "@/lib/domain/text/find-own";

type Side = { lines: readonly string[]; isRemoved: boolean };
type ClashSides = {
  /** The rows it stands in, from the outside in. */
  rows: readonly string[];
  /** The question; where a whole row is meant, the row's title. */
  label: string;
  mine: Side;
  theirs: Side;
};

type Clash = {
  questions: Readonly<Record<string, AnyQuestion>>;
  conflict: Conflict;
  path: AnswerPath;
  describing: Describing;
};

/** One thing both sides changed, in the words of its question, its rows and both answers. */
export function clashSides({ questions, conflict, path, describing }: Clash): ClashSides {
  const { mine, theirs } = conflict;
  const answers = [mine, theirs.answers];
  const words = {
    ...describing,
    labelOf: (to: Reference, column?: string) => ownRow(to) ?? describing.labelOf(to, column),
  };

  /** Rows of this very section are newest here. */
  function ownRow({ section, question, rowId }: Reference): string | null {
    const list = findOwn(questions, question);
    if (section !== conflict.sectionId || list?.kind !== "rows") return null;
    const rows = answers.flatMap((each) => readRows(findOwn(each, question)) ?? []);
    const row = rows.find(({ id }) => id === rowId);
    return row ? describeRowTitle(list, row, { ...describing, position: rows.indexOf(row) }) : null;
  }

  const place = findPlace({ questions, answers, path, describing: words });
  const isRow = path.length % 2 === 0;
  const side = (of: typeof mine): Side => {
    const value = valueAt(of, path);
    return { lines: place ? linesAt(place.question, path, value, words) : [], isRemoved: isRow && value === null };
  };
  const rows = place?.rows ?? [];
  return {
    rows: isRow ? rows.slice(0, -1) : rows,
    label: (isRow ? rows.at(-1) : place?.question.label) ?? path.join(" "),
    mine: side(mine),
    theirs: side(theirs.answers),
  };
}
