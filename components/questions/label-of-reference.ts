import type { ReferenceChoice } from "@/lib/domain/answers/reference-choices";
import type { Reference } from "@/lib/domain/form/question";

/** What the row is called that an answer points at, in this column if it is offered; null where there is no such row. */
export function labelOfReference(
  to: Reference | null,
  choices: readonly ReferenceChoice[],
  column?: string,
): string | null {
  if (!to) return null;
  const { section, question, rowId } = to;
  const ofRow = choices.filter(
    (each) => each.section === section && each.question === question && each.rowId === rowId,
  );
  return (ofRow.find(({ labelColumn }) => labelColumn === column) ?? ofRow[0])?.label ?? null;
}
