import type { Draft, StoredRow } from "../draft/draft";
import { rowsOf } from "../draft/rows-of";
import type { Place } from "../findings/make-finding";
import { type Describing, describeAnswer } from "../form/describe-answer";
import { getSection } from "../sections/registry";
import { startRowId } from "../start/start-rows";
import { findOwn } from "../text/find-own";
import type { LinkedFact } from "./linked-facts";

/** A fact in words and the field it is changed in; null while it is not known. */
export type ReadFact = { value: string | null; place: Place };

/** What a fact says now. One of several rows leads to the first of them. */
export function readFact(fact: LinkedFact, { draft, describing }: { draft: Draft; describing: Describing }): ReadFact {
  const { section: sectionId, question: questionKey, column } = fact;
  const home = { sectionId, questionKey };
  const question = findOwn(getSection(sectionId)?.questions, questionKey);
  const stored = findOwn(draft[sectionId]?.answers, questionKey);
  if (question === undefined) return { value: null, place: home };
  if (question.kind !== "rows") return { value: describeAnswer(question, stored, describing), place: home };

  const asked = column === undefined ? undefined : findOwn(question.columns, column);
  const rows = meantRows(fact, draft, rowsOf(stored));
  const [first] = rows;
  if (column === undefined || asked === undefined || asked.kind === "rows" || !first)
    return { value: null, place: home };
  const words = rows.flatMap((row) => describeAnswer(asked, findOwn(row, column), describing) ?? []);
  return { value: words.length > 0 ? words.join("; ") : null, place: { ...home, rowId: first.id, column } };
}

function meantRows({ row }: LinkedFact, draft: Draft, rows: StoredRow[]): StoredRow[] {
  if (row === undefined) return rows;
  const id = startRowId(draft, row);
  return rows.filter((each) => each.id === id);
}
