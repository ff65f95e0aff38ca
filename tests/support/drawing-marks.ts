import { expect } from "vitest";
import type { Drawing, Mark } from "@/lib/export/charts/drawing";
import { shippedMetrics } from "@/lib/export/type/font-metrics";
import { labelWidth, type TextMeasure } from "@/lib/export/type/measure-text";

export const measure: TextMeasure = { metrics: shippedMetrics, scale: 1, fill: 1 };
export const area = { width: 580, height: 320 };

type MarkOf<K extends Mark["kind"]> = Extract<Mark, { kind: K }>;
export const marksOf = <K extends Mark["kind"]>({ marks }: Drawing, kind: K): MarkOf<K>[] =>
  marks.filter((mark): mark is MarkOf<K> => mark.kind === kind);
export const labels = (drawing: Drawing): string[] => marksOf(drawing, "label").map(({ text }) => text);

/** Every label from its left to its right end stands within the drawing. */
export function expectInside(drawing: Drawing): void {
  for (const { x, text, role, anchor } of marksOf(drawing, "label")) {
    const width = labelWidth(text, role, measure);
    const shift = { middle: width / 2, end: width, start: 0 }[anchor ?? "start"];
    expect(x - shift, text).toBeGreaterThanOrEqual(-1);
    expect(x - shift + width, text).toBeLessThanOrEqual(drawing.width + 1);
  }
}
