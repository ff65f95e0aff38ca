import type { Finding } from "./finding";

/** The address of a field on its section page, the same for findings, error links and Change links. */
export function fieldAnchor({ questionKey, rowId, column }: Pick<Finding, "questionKey" | "rowId" | "column">): string {
  return ["q", questionKey, rowId, column].filter(Boolean).join("-");
}
