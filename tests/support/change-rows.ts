import type { Draft, StoredRow } from "@/lib/domain/draft/draft";
import type { SectionId } from "@/lib/domain/ids/section-ids";
import { withAnswers } from "./rule-cases/good-draft";

type Change = (row: StoredRow, index: number) => object;

/** The draft with other answers in each row of a list. */
export const changeRows = (draft: Draft, section: SectionId, list: string, change: Change): Draft =>
  withAnswers(draft, section, {
    [list]: ((draft[section]?.answers[list] ?? []) as StoredRow[]).map((row, index) => ({
      ...row,
      ...change(row, index),
    })),
  });
