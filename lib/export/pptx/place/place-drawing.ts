import type { BlockOf } from "@/lib/domain/deck/block";
import type { Mark } from "../../charts/drawing";
import { labelWidth, type TextMeasure } from "../../fit/measure-text";
import type { DrawingNode } from "../../sheet/sheet";
import type { Box } from "../../theme";
import type { GroupShape, PlainShape, Shape, TextShape } from "../shapes/shape";
import { zoomedRole } from "../text/zoomed-role";
import { placeBars } from "./place-bars";
import type { Place } from "./place-node";

/** Bars become a chart with its data; every other drawing becomes a group of shapes with one alternative text. */
export function placeDrawing(node: DrawingNode, { x, y }: Box, { name, measure }: Place): Shape[] {
  const { drawing, alt, shows } = node;
  const { width, height, marks, zoom = 1 } = drawing;
  const box = { x, y, width, height };
  const paper: Paper = { x, y, zoom, measure: { ...measure, scale: 1, density: "read-ahead" } };
  if (typeof shows !== "string" && shows.kind === "bars" && alt !== null && isChart(shows)) {
    return placeBars(shows, { name, alt, box, paper });
  }
  return [{ kind: "group", name, alt, box, children: marks.map((mark) => markShape(mark, paper)) }];
}

/** Where a drawing's own corner stands, and how many points a unit of it is. */
export type Paper = { x: number; y: number; zoom: number; measure: TextMeasure };

/** A chart needs something to show, and a label of its own for each value of a series. */
const isChart = ({ series }: BlockOf<"bars">): boolean =>
  series.some(({ values }) => values.length > 0) &&
  series.every(({ values }) => new Set(values.map(({ label }) => label)).size === values.length);

const pointOn = ({ x, y, zoom }: Paper, left: number, top: number) => ({ x: x + left * zoom, y: y + top * zoom });

function markShape(mark: Mark, paper: Paper): GroupShape["children"][number] {
  const { zoom } = paper;
  switch (mark.kind) {
    case "rect":
      return {
        kind: "plain",
        geometry: "rect",
        box: { ...pointOn(paper, mark.x, mark.y), width: mark.width * zoom, height: mark.height * zoom },
        fill: mark.fill,
        ...(mark.stroke && { stroke: { colour: mark.stroke, width: zoom } }),
      };
    case "disc":
      return {
        ...round("ellipse", mark, paper),
        ...(mark.stroke && { stroke: { colour: mark.stroke, width: (mark.strokeWidth ?? 1) * zoom } }),
      };
    case "half-disc":
      return round("right-half", mark, paper);
    case "line":
      return {
        kind: "line",
        from: pointOn(paper, mark.x1, mark.y1),
        to: pointOn(paper, mark.x2, mark.y2),
        colour: mark.stroke,
        width: mark.width * zoom,
        isDashed: mark.dash !== undefined,
      };
    case "label":
      return labelShape(mark, paper);
  }
}

const round = (
  geometry: "ellipse" | "right-half",
  { x, y, r, fill }: Pick<Extract<Mark, { kind: "disc" }>, "x" | "y" | "r" | "fill">,
  paper: Paper,
): PlainShape => ({
  kind: "plain",
  geometry,
  box: { ...pointOn(paper, x - r, y - r), width: r * 2 * paper.zoom, height: r * 2 * paper.zoom },
  fill,
});

/** Half-way up a capital letter, in ems above the baseline: there the middle of a line of text comes to stand. */
const MIDDLE_OF_LETTERS = 0.34;

/** A label is set around its own middle, so that fonts of other heights stand where they were meant to. */
export function labelShape(label: Omit<Extract<Mark, { kind: "label" }>, "kind">, paper: Paper): TextShape {
  const { x, y, text, role: name, anchor = "start", ink = "ink" } = label;
  const role = zoomedRole(name, paper.zoom);
  const width = labelWidth(text, name, paper.measure) * paper.zoom;
  const baseline = pointOn(paper, x, y);
  return {
    kind: "text",
    name: "Label",
    box: {
      x: baseline.x - width * ALIGN_SHARE[anchor],
      y: baseline.y - MIDDLE_OF_LETTERS * role.size - role.leading / 2,
      width,
      height: role.leading,
    },
    paragraphs: [{ runs: [{ text }], role, ink, align: ALIGN[anchor] }],
    anchor: "middle",
    wraps: false,
  };
}

const ALIGN_SHARE = { start: 0, middle: 0.5, end: 1 } as const;
const ALIGN = { start: undefined, middle: "center", end: "right" } as const;
