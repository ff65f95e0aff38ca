import type { Reference } from "@/lib/domain/question";
import type { ReferenceChoice } from "@/lib/domain/reference-choices";

/** What the row is called that an answer points at; null where it points at none, or at one that is gone. */
export function labelOfReference(to: Reference | null, choices: readonly ReferenceChoice[]): string | null {
  if (!to) return null;
  const { section, question, rowId } = to;
  return (
    choices.find((each) => each.section === section && each.question === question && each.rowId === rowId)?.label ??
    null
  );
}
