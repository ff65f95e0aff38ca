import { openOfficeFile } from "./office-file";
import { chartRules } from "./rules/chart-rules";
import { orderRules, placeholderRule } from "./rules/order-rules";
import { packageRules } from "./rules/package-rules";
import type { PptxFault, PptxRule } from "./rules/pptx-rule";
import { shapeRules } from "./rules/shape-rules";

export type PptxFinding = PptxFault & { rule: string };

export const pptxRules: readonly PptxRule[] = [
  ...packageRules,
  ...orderRules,
  placeholderRule,
  ...shapeRules,
  ...chartRules,
];

/** Holds a presentation against every rule that keeps PowerPoint from repairing it and readers from being left out. */
export function checkPptx(bytes: Uint8Array): PptxFinding[] {
  try {
    const file = openOfficeFile(bytes);
    return pptxRules.flatMap(({ id, find }) => find(file).map((fault) => ({ rule: id, ...fault })));
  } catch (error) {
    return [{ rule: "parse", part: "file", message: error instanceof Error ? error.message : String(error) }];
  }
}
