import { describe, expect, it } from "vitest";
import type { BlockOf } from "@/lib/domain/slides/block";
import { area, expectInside, labels, marksOf, measure } from "@/tests/support/drawing-marks";
import { drawSlope } from "./slope";

describe("a slope", () => {
  const slope: BlockOf<"slope"> = {
    kind: "slope",
    heading: "Score of each risk",
    first: "Before",
    second: "Would be",
    limit: { label: "we accept up to", value: 9 },
    lines: [
      { label: "Account takeover", before: 15, after: 8, isStrong: true },
      { label: "Slow replies", before: 12, after: 6 },
      { label: "Lost messages", before: 12, after: 6 },
      { label: "Staff misuse", before: 11, after: 6 },
    ],
  };

  it("falls from before to after, the strong line heavier", () => {
    const drawing = drawSlope(slope, area, measure);
    const lines = marksOf(drawing, "line").filter(({ dash }) => dash === undefined);
    expect(lines).toHaveLength(4);
    expect(lines.every(({ y1, y2 }) => y2 > y1)).toBe(true);
    expect(lines.filter(({ width }) => width === 4)).toHaveLength(1);
    expectInside(drawing);
  });

  it("keeps long names inside, with their scores", () => {
    const label = "Seen as surveillance or as gagging by everybody who works here";
    const drawing = drawSlope({ ...slope, lines: [{ label, before: 12, after: 4 }] }, { ...area, width: 464 }, measure);
    expectInside(drawing);
    expect(labels(drawing).join(" ")).toContain(`${label}\u00A012`);
  });

  it("names the strong lines and counts quiet ones that start together", () => {
    const texts = labels(drawSlope(slope, area, measure));
    expect(texts).toEqual(
      expect.arrayContaining(["Account takeover\u00A015", "two at\u00A012", "Staff misuse\u00A011"]),
    );
    expect(texts.join(" ")).not.toContain("Slow replies");
  });

  it("keeps the labels of equal scores apart", () => {
    const names = marksOf(drawSlope(slope, area, measure), "label").filter(({ anchor }) => anchor === "end");
    const ys = names.map(({ y }) => y).sort((a, b) => a - b);
    for (const [at, y] of ys.entries()) if (at > 0) expect(y - (ys[at - 1] ?? 0)).toBeGreaterThanOrEqual(20);
  });
});
