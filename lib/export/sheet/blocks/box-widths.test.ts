import { describe, expect, it } from "vitest";
import type { BlockOf } from "@/lib/domain/slides/block";
import { measure } from "@/tests/support/drawing-marks";
import { boxWidths } from "./box-widths";

const box = (text: string) => ({ title: "Go", text });
const row = { beside: 3, width: 900, gap: 15 };
const boxes = (texts: readonly string[], widths?: "by-words"): BlockOf<"boxes"> => ({
  kind: "boxes",
  items: texts.map(box),
  ...(widths === undefined ? {} : { widths }),
});

describe("the widths of boxes beside each other", () => {
  const texts = ["short", "some more words than that", "a great many words ".repeat(12)];

  it("are alike unless a row asks otherwise", () => {
    expect(boxWidths(boxes(texts), row, measure)).toEqual([290, 290, 290]);
  });

  it("follow the words, fill the row, and leave no box too narrow to read", () => {
    const widths = boxWidths(boxes(texts, "by-words"), row, measure);
    expect(widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(870);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(290 * 0.55);
    expect(Math.min(...widths)).toBeLessThan(290 * 0.6);
    expect(widths[2]).toBeGreaterThan(290);
  });

  it("stay alike in the rows of a block that has more than one", () => {
    expect(boxWidths(boxes([...texts, "x"], "by-words"), { ...row, beside: 2 }, measure)).toHaveLength(2);
  });
});
