import type { BlockOf } from "@/lib/domain/deck/block";
import type { Mark } from "../../charts/drawing";
import { labelWidth, type TextMeasure } from "../../fit/measure-text";
import type { DrawingNode } from "../../sheet/sheet";
import { type Box, scaledRole } from "../../theme";
import type { GroupShape, PlainShape, Shape, TextShape } from "../shapes/shape";
import { placeBars } from "./place-bars";
import type { Place } from "./place-node";

/** Bars become a chart with its data; every other drawing becomes a group of shapes with one alternative text. */
export function placeDrawing(node: DrawingNode, { x, y }: Box, { name, measure }: Place): Shape[] {
  const { drawing, alt, shows } = node;
  const box = { x, y, width: drawing.width, height: drawing.height };
  if (typeof shows !== "string" && shows.kind === "bars" && alt !== null && isChart(shows)) {
    return placeBars(shows, { name, alt, box, measure });
  }
  const children = drawing.marks.map((mark) => markShape(mark, box, measure));
  return [{ kind: "group", name, alt, box, children }];
}

/** A chart needs something to show, and a label of its own for each value of a series. */
const isChart = ({ series }: BlockOf<"bars">): boolean =>
  series.some(({ values }) => values.length > 0) &&
  series.every(({ values }) => new Set(values.map(({ label }) => label)).size === values.length);

function markShape(mark: Mark, { x, y }: Box, measure: TextMeasure): GroupShape["children"][number] {
  switch (mark.kind) {
    case "rect":
      return {
        kind: "plain",
        geometry: "rect",
        box: { x: x + mark.x, y: y + mark.y, width: mark.width, height: mark.height },
        fill: mark.fill,
        ...(mark.stroke && { stroke: { colour: mark.stroke, width: 1 } }),
      };
    case "disc":
      return {
        ...round("ellipse", mark, { x, y }),
        ...(mark.stroke && { stroke: { colour: mark.stroke, width: mark.strokeWidth ?? 1 } }),
      };
    case "half-disc":
      return round("right-half", mark, { x, y });
    case "line":
      return {
        kind: "line",
        from: { x: x + mark.x1, y: y + mark.y1 },
        to: { x: x + mark.x2, y: y + mark.y2 },
        colour: mark.stroke,
        width: mark.width,
        isDashed: mark.dash !== undefined,
      };
    case "label":
      return labelShape(mark, { x, y }, measure);
  }
}

type Origin = { x: number; y: number };

const round = (
  geometry: "ellipse" | "right-half",
  { x, y, r, fill }: Pick<Extract<Mark, { kind: "disc" }>, "x" | "y" | "r" | "fill">,
  origin: Origin,
): PlainShape => ({
  kind: "plain",
  geometry,
  box: { x: origin.x + x - r, y: origin.y + y - r, width: r * 2, height: r * 2 },
  fill,
});

/** Half-way up a capital letter, in ems above the baseline: there the middle of a line of text comes to stand. */
const MIDDLE_OF_LETTERS = 0.34;

/** A label is set around its own middle, so that fonts of other heights stand where they were meant to. */
export function labelShape(
  { x, y, text, role: roleName, anchor, ink }: Omit<Extract<Mark, { kind: "label" }>, "kind">,
  origin: Origin,
  measure: TextMeasure,
): TextShape {
  const role = scaledRole(roleName, 1);
  const width = labelWidth(text, roleName, { ...measure, scale: 1 });
  const middle = origin.y + y - MIDDLE_OF_LETTERS * role.size;
  return {
    kind: "text",
    name: "Label",
    box: {
      x: origin.x + x - width * ALIGN_SHARE[anchor ?? "start"],
      y: middle - role.leading / 2,
      width,
      height: role.leading,
    },
    paragraphs: [{ runs: [{ text }], role, ink: ink ?? "ink", align: ALIGN[anchor ?? "start"] }],
    anchor: "middle",
    wraps: false,
  };
}

const ALIGN_SHARE = { start: 0, middle: 0.5, end: 1 } as const;
const ALIGN = { start: undefined, middle: "center", end: "right" } as const;
