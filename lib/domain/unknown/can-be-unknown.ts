import type { AnyQuestion } from "../form/question";

/** Answers that are looked up or asked for. A list is filled row by row, and a library is there to choose from. */
const FACT_KINDS: ReadonlySet<AnyQuestion["kind"]> = new Set([
  "text",
  "longText",
  "choice",
  "multiChoice",
  "scale",
  "number",
  "money",
  "date",
  "yesNo",
  "reference",
]);

/**
 * Whether "I do not know yet" is an honest answer. A question that may stay empty needs none, unless it is one of the
 * first, and notes about people are nothing to ask anybody for.
 */
export const canBeUnknown = ({ kind, tier, optional, use, stance }: AnyQuestion): boolean =>
  FACT_KINDS.has(kind) && (!optional || tier === "first") && !stance && use !== "private";

/** The key of a field in a section's list of what is not known yet: its anchor, such as `q-needs-r1-title`, without the mark. */
export const unknownKey = (anchor: string): string => anchor.replace(/^q-/, "");
