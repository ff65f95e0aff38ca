import type { ListMark } from "@/lib/domain/slides/block";
import type { Drawing, Mark } from "./drawing";

/** In units of which `zoom` make a point. */
export const LIST_MARK = 12;
const CENTRE = LIST_MARK / 2;

type Stroke = { stroke: "accent" | "second"; width: number };
const line = (x1: number, y1: number, x2: number, y2: number, look: Stroke): Mark => ({
  kind: "line",
  x1,
  y1,
  x2,
  y2,
  ...look,
});

const tick: Stroke = { stroke: "accent", width: 2 };
const cross: Stroke = { stroke: "second", width: 2 };

/** A tick, a cross, a ring and a point differ in shape as well as colour. The head of the list says what they mean. */
const marksOf: Readonly<Record<ListMark, Mark[]>> = {
  yes: [line(1, 6.5, 4.6, 10, tick), line(4.2, 10, 11, 2.4, tick)],
  no: [line(2, 2, 10, 10, cross), line(2, 10, 10, 2, cross)],
  open: [{ kind: "disc", x: CENTRE, y: CENTRE, r: 4, fill: "paper", stroke: "ink-2", strokeWidth: 1.5 }],
  plain: [{ kind: "disc", x: CENTRE, y: CENTRE, r: 2, fill: "ink-2" }],
};

export const listMark = (mark: ListMark, zoom: number): Drawing => ({
  width: LIST_MARK * zoom,
  height: LIST_MARK * zoom,
  marks: marksOf[mark],
  zoom,
});
