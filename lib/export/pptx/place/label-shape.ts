import type { Mark } from "../../charts/drawing";
import { labelWidth } from "../../type/measure-text";
import type { Point, TextShape } from "../shapes/shape";
import { zoomedRole } from "../text/zoomed-role";
import type { Paper } from "./place";

/** A place of a drawing on the slide. */
export const pointOn = ({ x, y, zoom }: Paper, left: number, top: number): Point => ({
  x: x + left * zoom,
  y: y + top * zoom,
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
