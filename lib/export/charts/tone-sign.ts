import type { Tone } from "@/lib/domain/slides/block";
import type { Drawing, Mark } from "./drawing";

const SIZE = 12;
const CENTRE = SIZE / 2;
const R = CENTRE - 1;
const ARM = R * Math.SQRT1_2;

const ring = (stroke: "accent" | "second" | "ink-2"): Mark => ({
  kind: "disc",
  x: CENTRE,
  y: CENTRE,
  r: R,
  fill: "paper",
  stroke,
  strokeWidth: 1.5,
});
const arm = (direction: 1 | -1): Mark => ({
  kind: "line",
  x1: CENTRE - ARM,
  y1: CENTRE - ARM * direction,
  x2: CENTRE + ARM,
  y2: CENTRE + ARM * direction,
  stroke: "second",
  width: 1.5,
});

/** Full, half, crossed and empty differ in shape as well as colour; the word stands beside. */
const marksOf: Readonly<Record<Tone, Mark[]>> = {
  "on-track": [{ kind: "disc", x: CENTRE, y: CENTRE, r: R + 0.75, fill: "accent" }],
  watch: [ring("accent"), { kind: "half-disc", x: CENTRE, y: CENTRE, r: R, fill: "accent" }],
  "off-track": [ring("second"), arm(1), arm(-1)],
  "not-yet-known": [ring("ink-2")],
  low: [square("low")],
  moderate: [square("moderate")],
  high: [square("high")],
  severe: [square("severe")],
};

function square(fill: "low" | "moderate" | "high" | "severe"): Mark {
  return { kind: "rect", x: 0, y: 0, width: SIZE, height: SIZE, fill };
}

export const toneSign = (tone: Tone): Drawing => ({ width: SIZE, height: SIZE, marks: marksOf[tone] });
