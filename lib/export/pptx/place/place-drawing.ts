import type { BlockOf } from "@/lib/domain/slides/block";
import type { Mark } from "../../charts/drawing";
import type { Box } from "../../sheet/frame";
import type { DrawingNode } from "../../sheet/sheet";
import type { GroupShape, PlainShape, Shape } from "../shapes/shape";
import { labelShape, pointOn } from "./label-shape";
import type { Paper, Place } from "./place";
import { placeBars } from "./place-bars";

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

/** A chart needs something to show, and a label of its own for each value of a series. */
const isChart = ({ series }: BlockOf<"bars">): boolean =>
  series.some(({ values }) => values.length > 0) &&
  series.every(({ values }) => new Set(values.map(({ label }) => label)).size === values.length);

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
        ...(mark.stroke && {
          stroke: {
            colour: mark.stroke,
            width: (mark.strokeWidth ?? 1) * zoom,
            ...(mark.dash !== undefined && { isDashed: true as const }),
          },
        }),
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
