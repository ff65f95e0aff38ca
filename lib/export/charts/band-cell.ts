import { type BandCell, trackStates } from "@/lib/domain/slides/drawn-cell";
import type { Colour } from "../palette";
import { labelWidth, type TextMeasure } from "../type/measure-text";
import type { CellDrawing, Ground } from "./cell-drawing";
import type { Mark } from "./drawing";

const HEIGHT = 36;
const VALUE_Y = 14;
const TODAY_Y = 26;
/** How much lower the dot stands where its words have a line of their own above it. */
const WORDS_LINE = 16;
const R = 5;
const BESIDE = 5;
/** A value stands clear of its line. */
const BESIDE_LINE = 8;
const EDGE = R + 2;
const BORDER = 1.5;

const FILLS: readonly Colour[] = ["second-soft", "panel", "soft"];

/** Three grounds as wide as each other, the values at their borders, and today where it stands among them. */
export function drawBand(cell: BandCell, width: number, measure: TextMeasure): Omit<CellDrawing, "zoom"> {
  const third = width / trackStates.length;
  const value = (text: string, at: number): Mark => ({
    kind: "label",
    x: third * at + BESIDE_LINE,
    y: VALUE_Y,
    text,
    role: labelWidth(text, "dense-strong", measure) <= third - BESIDE - BESIDE_LINE ? "dense-strong" : "tick",
    ink: "ink",
  });
  const marks = [
    border(third),
    border(third * 2),
    value(cell.worstText, 1),
    value(cell.successText, 2),
    ...todayMarks(cell, width, measure),
  ];
  const height = standsOf(cell, width, measure) === "above" ? HEIGHT + WORDS_LINE : HEIGHT;
  return { width, height, grounds: groundsOf(width), marks };
}

/** Whether its values have room in their thirds, and the words of today on one side of their dot. */
export function bandHolds({ band, ...texts }: BandCell, width: number, measure: TextMeasure): boolean {
  const third = width / trackStates.length;
  const isValueIn = (text: string): boolean => labelWidth(text, "tick", measure) <= third - BESIDE - BESIDE_LINE;
  if (![texts.worstText, texts.successText].every(isValueIn)) return false;
  if (band.today === null) return labelWidth(texts.todayText, "tick", measure) <= third - BESIDE * 2;
  const x = placeOf({ ...band, today: band.today }, width);
  const words = labelWidth(texts.todayText, "dense", measure) + R + BESIDE;
  return x + words <= width - 2 || x - words >= 2;
}

function groundsOf(width: number): Ground[] {
  const third = width / FILLS.length;
  return FILLS.map((fill, at): Ground => ({ x: at * third, width: third, fill }));
}

/** Beside its value alone, so that no line runs through the words of today. */
const border = (x: number): Mark => ({ kind: "line", x1: x, y1: 3, x2: x, y2: 17, stroke: "ink", width: BORDER });

/** A dot with its words beside it in its own ground, else above it; while nothing is measured words alone, across no line. */
function todayMarks(cell: BandCell, width: number, measure: TextMeasure): Mark[] {
  const { band, todayText } = cell;
  const y = TODAY_Y + 5;
  const x = todayX(band, width);
  if (x === null) {
    const room = width / FILLS.length - BESIDE * 2;
    const role = labelWidth(todayText, "dense-italic", measure) <= room ? "dense-italic" : "tick";
    // Words longer than their ground run on below the values.
    const isIn = labelWidth(todayText, role, measure) <= room;
    return [{ kind: "label", x: BESIDE, y: isIn ? HEIGHT / 2 + 5 : HEIGHT - 4, text: todayText, role, ink: "ink-2" }];
  }
  const stands = standsOf(cell, width, measure);
  if (stands !== "above") {
    const isRight = stands === "right";
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
  return [
    { kind: "disc", x, y: TODAY_Y + WORDS_LINE, r: R, fill: "bar" },
    {
      kind: "label",
      x: wordsAbove(x, labelWidth(todayText, "dense", measure), width),
      y,
      text: todayText,
      role: "dense",
    },
  ];
}

const todayX = ({ today, ...rest }: BandCell["band"], width: number): number | null =>
  today === null ? null : placeOf({ ...rest, today }, width);

/** Where its own ground begins. */
const groundAt = (x: number, width: number): number => {
  const third = width / FILLS.length;
  return Math.min(FILLS.length - 1, Math.floor(x / third)) * third;
};

/** Where the words of today stand to their dot: beside it within its own ground if that can be. */
function standsOf({ band, todayText }: BandCell, width: number, measure: TextMeasure): "right" | "left" | "above" {
  const x = todayX(band, width);
  if (x === null) return "right";
  const words = labelWidth(todayText, "dense", measure) + R + BESIDE;
  const start = groundAt(x, width);
  if (x + words <= start + width / FILLS.length - 2) return "right";
  return x - words >= start + 2 ? "left" : "above";
}

/** Above its dot, kept in its own ground where that is wide enough and in the cell where not. */
function wordsAbove(x: number, words: number, width: number): number {
  const third = width / FILLS.length;
  const start = groundAt(x, width);
  const [from, to] = words <= third - BESIDE * 2 ? [start, start + third] : [0, width];
  return Math.max(from + BESIDE, Math.min(x - words / 2, to - BESIDE - words));
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
