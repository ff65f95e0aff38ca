import { type BandCell, trackStates } from "@/lib/domain/slides/drawn-cell";
import type { Colour } from "../palette";
import { labelWidth, type TextMeasure } from "../type/measure-text";
import type { CellDrawing, Ground } from "./cell-drawing";
import type { Mark } from "./drawing";

const HEIGHT = 42;
const VALUE_Y = 15;
const TODAY_Y = 30;
const R = 5;
const BESIDE = 5;
const EDGE = R + 2;
const BORDER = 1.5;

const FILLS: readonly Colour[] = ["second-soft", "panel", "soft"];

/** Three grounds as wide as each other, the values at their borders, and today where it stands among them. */
export function drawBand(cell: BandCell, width: number, measure: TextMeasure): Omit<CellDrawing, "zoom"> {
  const third = width / trackStates.length;
  const value = (text: string, at: number): Mark => ({
    kind: "label",
    x: third * at + BESIDE,
    y: VALUE_Y,
    text,
    role: labelWidth(text, "dense-strong", measure) <= third - BESIDE * 2 ? "dense-strong" : "tick",
    ink: "ink",
  });
  const marks = [
    border(third),
    border(third * 2),
    value(cell.worstText, 1),
    value(cell.successText, 2),
    ...todayMarks(cell, width, measure),
  ];
  return { width, height: HEIGHT, grounds: groundsOf(width), marks };
}

/** Whether its values have room in their thirds, and the words of today on one side of their dot. */
export function bandHolds({ band, ...texts }: BandCell, width: number, measure: TextMeasure): boolean {
  const third = width / trackStates.length;
  const isValueIn = (text: string): boolean => labelWidth(text, "tick", measure) <= third - BESIDE * 2;
  if (![texts.worstText, texts.successText].every(isValueIn)) return false;
  if (band.today === null) return labelWidth(texts.todayText, "dense-italic", measure) <= width;
  const x = placeOf({ ...band, today: band.today }, width);
  const words = labelWidth(texts.todayText, "dense", measure) + R + BESIDE;
  return x + words <= width - 2 || x - words >= 2;
}

function groundsOf(width: number): Ground[] {
  const third = width / FILLS.length;
  return FILLS.map((fill, at): Ground => ({ x: at * third, width: third, fill }));
}

/** Beside its value alone, so that no line runs through the words of today. */
const border = (x: number): Mark => ({ kind: "line", x1: x, y1: 3, x2: x, y2: 20, stroke: "ink", width: BORDER });

/** A dot with its words beside it, on the side that has room; only words while nothing is measured. */
function todayMarks({ band, todayText }: BandCell, width: number, measure: TextMeasure): Mark[] {
  const y = TODAY_Y + 5;
  if (band.today === null) {
    return [{ kind: "label", x: width / 2, y, text: todayText, role: "dense-italic", anchor: "middle", ink: "ink-2" }];
  }
  const x = placeOf({ ...band, today: band.today }, width);
  const isRight = standsRight(x, labelWidth(todayText, "dense", measure) + R + BESIDE, width);
  return [
    { kind: "disc", x, y: TODAY_Y, r: R, fill: "bar" },
    {
      kind: "label",
      x: isRight ? x + R + BESIDE : x - R - BESIDE,
      y,
      text: todayText,
      role: "dense",
      ...(!isRight && { anchor: "end" }),
    },
  ];
}

/** Beside the dot within its own ground if that can be, else where the cell has room. */
function standsRight(x: number, words: number, width: number): boolean {
  const third = width / FILLS.length;
  const start = Math.min(FILLS.length - 1, Math.floor(x / third)) * third;
  if (x + words <= start + third - 2) return true;
  if (x - words >= start + 2) return false;
  return x + words <= width - 2;
}

type Measured = Omit<BandCell["band"], "today"> & { today: number };

/** The way from the worst to success is a third of the width; beyond either as much is shown of it as has room. */
function placeOf({ today, worst, success, better }: Measured, width: number): number {
  const third = width / 3;
  const direction = better === "higher" ? 1 : -1;
  const span = (success - worst) * direction;
  const way = (today - worst) * direction;
  const share = span > 0 ? way / span : Math.sign(way) * 1.5;
  return Math.min(width - EDGE, Math.max(EDGE, third + third * share));
}

const KEY_HEIGHT = 20;

/** What the three grounds mean, said once above all rows. */
export function drawBandKey(width: number): Omit<CellDrawing, "zoom"> {
  const third = width / trackStates.length;
  const marks = trackStates.map(
    (text, at): Mark => ({
      kind: "label",
      x: third * (at + 0.5),
      y: 14,
      text,
      role: "tick",
      anchor: "middle",
      ink: "ink",
    }),
  );
  return { width, height: KEY_HEIGHT, grounds: groundsOf(width), marks };
}
