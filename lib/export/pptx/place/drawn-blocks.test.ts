import { describe, expect, it } from "vitest";
import type { Block } from "@/lib/domain/slides/block";
import { deckOutlineSchema } from "@/lib/domain/slides/outline";
import { countyOutline } from "@/tests/support/county-outline";
import { fit as fitOutline } from "../../fit/fit";
import { shippedMetrics } from "../../type/font-metrics";
import type { Shape } from "../shapes/shape";
import { placeSlide } from "./place-slide";

function shapesOf(block: Block): Shape[] {
  const slide = { id: "a", part: "main", layout: "text", kicker: "Risks", title: "What would move", body: [block] };
  const { deck } = fitOutline(deckOutlineSchema.parse({ ...countyOutline, slides: [slide] }), shippedMetrics);
  return deck.slides.flatMap((fitted) => placeSlide(fitted, deck, shippedMetrics).shapes);
}
const only = <K extends Shape["kind"]>(shapes: readonly Shape[], kind: K): Extract<Shape, { kind: K }>[] =>
  shapes.filter((shape): shape is Extract<Shape, { kind: K }> => shape.kind === kind);

describe("what PowerPoint cannot draw in a table", () => {
  const shapes = shapesOf({
    kind: "table",
    caption: "Risks",
    head: ["Risk", "Score", "Control"],
    rowHead: true,
    rows: [
      [
        "Rogue post",
        { move: { from: 16, to: 8, limit: 10, max: 25, planned: true }, text: "16, would be 8" },
        "A course",
      ],
      ["Account takeover", { move: { from: 12, to: 6, limit: 10, max: 25 }, text: "12, now 6" }, "Two people"],
    ],
  });
  const [table] = only(shapes, "table");
  const groups = only(shapes, "group");

  it("lies over its own row of a native table, each drawing with its row's name and words", () => {
    expect(groups.map(({ alt }) => alt)).toEqual([null, "Rogue post: 16, would be 8", "Account takeover: 12, now 6"]);
    const tops = (table?.rows ?? []).map((_, at) =>
      (table?.rows ?? []).slice(0, at).reduce((sum, { height }) => sum + height, table?.box.y ?? 0),
    );
    groups.slice(1).forEach(({ box }, at) => {
      const row = table?.rows[at + 1];
      expect(box.y).toBeCloseTo(tops[at + 1] ?? 0);
      expect(box.height).toBeLessThanOrEqual((row?.height ?? 0) + 0.01);
      expect(box.x).toBeCloseTo((table?.box.x ?? 0) + (table?.columnWidths[0] ?? 0));
    });
  });

  it("leaves its cell empty, and the words beside it in the middle of the row", () => {
    const body = (table?.rows ?? []).slice(1);
    expect(body.map(({ cells }) => cells[1]?.paragraphs)).toEqual([[], []]);
    expect(body.every(({ cells }) => cells.every(({ isCentred }) => isCentred))).toBe(true);
  });

  it("rings with dashes what is only planned", () => {
    const rings = groups.map(({ children }) =>
      children.filter((child) => child.kind === "plain" && child.stroke?.isDashed === true),
    );
    expect(rings.map(({ length }) => length)).toEqual([0, 1, 0]);
  });
});

it("a bubble is a round shape with its words in one box over it, an answer that does not stand a dashed outline", () => {
  const shapes = shapesOf({
    kind: "thread",
    items: [
      { side: "asked", label: "Asked in October", text: "Is anyone looking at it?" },
      { side: "answered", label: "Our answer would be", text: "Yes.", state: "would" },
    ],
  });
  const bubbles = only(shapes, "plain").filter(({ geometry }) => geometry === "round-rect");
  expect(bubbles.map(({ fill, stroke }) => [fill, stroke?.isDashed])).toEqual([
    ["panel", undefined],
    [undefined, true],
  ]);
  const words = only(shapes, "text").filter(({ paragraphs }) => paragraphs.length === 2);
  expect(words).toHaveLength(2);
});
