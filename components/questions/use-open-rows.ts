import { useEffect, useState } from "react";
import type { AnyQuestion, AnyRowsQuestion } from "@/lib/domain/form/question";
import type { FieldAddress } from "./field-address";
import { useQuestionSetting } from "./question-setting";

type OpenRows = { has: (id: string) => boolean; open: (id: string) => void; toggle: (id: string) => void };

/** Rows with this many plain columns or fewer need no folding, unless one of them is a list of choices. */
const MAX_FLAT_COLUMNS = 3;
const MAX_FLAT_CHOICES = 4;

export function isFlat(question: AnyRowsQuestion): boolean {
  const columns = Object.values(question.columns);
  return columns.length <= MAX_FLAT_COLUMNS && columns.every(isLow);
}

const isLow = (column: AnyQuestion): boolean =>
  column.kind !== "rows" && (column.options?.length ?? 0) <= MAX_FLAT_CHOICES;

/** Which rows show their questions: one that stands alone, those opened by hand, and any a link leads into. */
export function useOpenRows(
  question: AnyRowsQuestion,
  address: FieldAddress,
  rows: readonly { id: string }[],
): OpenRows {
  const { revealed } = useQuestionSetting();
  const alone = rows.length === 1 ? rows[0]?.id : undefined;
  const [ids, setIds] = useState<readonly string[]>(alone ? [alone] : []);
  const isAlwaysOpen = isFlat(question);

  // biome-ignore lint/correctness/useExhaustiveDependencies: opens when somebody asks for a field, not when rows change
  useEffect(() => {
    const target = rows.find((row) => revealed.anchor.startsWith(`${address.anchor}-${row.id}`));
    if (target) open(target.id);
  }, [revealed]);

  function open(id: string): void {
    setIds((before) => (before.includes(id) ? before : [...before, id]));
  }
  function toggle(id: string): void {
    setIds((before) => (before.includes(id) ? before.filter((each) => each !== id) : [...before, id]));
  }
  return { has: (id) => isAlwaysOpen || ids.includes(id), open, toggle };
}
