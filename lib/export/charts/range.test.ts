import { describe, expect, it } from "vitest";
import type { BlockOf } from "@/lib/domain/slides/block";
import { area, expectInside, labels, marksOf, measure } from "@/tests/support/drawing-marks";
import { drawRange } from "./range";

describe("a range", () => {
  const amount = (value: number) => ({ value, text: `£${value}` });
  const range = (mark?: number): BlockOf<"range"> => ({
    kind: "range",
    heading: "A year",
    zero: "£0",
    rows: [
      { label: "Staff time", low: amount(2430), central: amount(5750), high: amount(9950) },
      { label: "Cash", low: amount(0), central: amount(0), high: amount(0) },
    ],
    ...(mark === undefined ? {} : { mark: { label: `costs £${mark}`, value: mark } }),
  });

  it("is as long as it is wide, with what we expect inside and every amount in words", () => {
    const drawing = drawRange(range(6000), area, measure);
    const [bar] = marksOf(drawing, "rect");
    const [expected] = marksOf(drawing, "disc");
    expect(expected?.x).toBeGreaterThan(bar?.x ?? 0);
    expect(expected?.x).toBeLessThan((bar?.x ?? 0) + (bar?.width ?? 0));
    expect(labels(drawing)).toEqual(expect.arrayContaining(["£2430", "£5750", "£9950", "costs £6000", "£0"]));
    expectInside(drawing);
  });

  it("puts what it costs to the right of a smaller saving, even beyond every range", () => {
    const drawing = drawRange(range(20_000), area, measure);
    const dashed = marksOf(drawing, "line").find(({ dash }) => dash !== undefined);
    expect(dashed?.x1).toBeGreaterThan(Math.max(...marksOf(drawing, "disc").map(({ x }) => x)));
    expectInside(drawing);
  });

  it("keeps amounts of one place apart", () => {
    const close = { low: amount(100), central: amount(101), high: amount(102) };
    const drawing = drawRange({ ...range(), rows: [{ label: "Staff time", ...close }] }, area, measure);
    const xs = marksOf(drawing, "label")
      .filter(({ text }) => text.startsWith("£10"))
      .map(({ x }) => x);
    expect(xs).toHaveLength(3);
    for (const [at, x] of xs.entries()) if (at > 0) expect(x - (xs[at - 1] ?? 0)).toBeGreaterThan(30);
  });
});
