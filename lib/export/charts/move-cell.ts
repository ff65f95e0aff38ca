import { scaleLinear } from "d3-scale";
import type { MoveCell } from "@/lib/domain/slides/drawn-cell";
import { bandOf, riskBands } from "@/lib/domain/slides/risk-band";
import { inkOnBand } from "../palette";
import { labelWidth, type TextMeasure } from "../type/measure-text";
import type { CellDrawing, Ground } from "./cell-drawing";
import type { Mark } from "./drawing";

type Move = MoveCell["move"];

const HEIGHT = 34;
const MIDDLE = HEIGHT / 2;
const R = 10;
const FROM_LIMIT = R + 3;
/** Two dots stand so far apart that an arrow between them can be seen. */
const LEAST_APART = R * 2 + 9;
const BESIDE = 4;
const HEAD = 4;
const LEAST_AXIS = 4;
const LIMIT_WIDTH = 1.5;

/** A score before and after as two dots on one scale, the arrow between them, and the words of their bands beside. */
export function drawMove({ move }: MoveCell, width: number, measure: TextMeasure): Omit<CellDrawing, "zoom"> {
  const axis = axisOf(move, width, measure);
  const { from, to, words } = placesOf(move, axis);
  const marks = [
    ...(from !== null && to !== null ? arrow(from, to) : []),
    ...(to !== null && move.to !== null && move.to !== move.from ? dot(move.to, to, move.planned === true) : []),
    ...(from !== null && move.from !== null ? dot(move.from, from, false) : []),
    ...words.map(wordMark),
  ];
  return { width, height: HEIGHT, grounds: groundsOf(axis), marks };
}

/** Said once above all rows, where their limit is one. */
export function drawMoveKey(cells: readonly MoveCell[], width: number, measure: TextMeasure): Mark[] {
  const [first] = cells;
  const limit = first?.move.limit ?? null;
  if (first === undefined || limit === null || cells.some(({ move }) => move.limit !== limit)) return [];
  const { line } = axisOf(first.move, width, measure);
  if (line === null) return [];
  return [
    { kind: "label", x: line - BESIDE, y: 13, text: `up to ${limit}`, role: "tick", anchor: "end" },
    { kind: "label", x: line + BESIDE, y: 13, text: `above ${limit}`, role: "tick", ink: "second" },
  ];
}

type Axis = {
  x: (value: number) => number;
  width: number;
  line: number | null;
  /** How much room a band's word takes beside its dot; null where the cell is too narrow for any. */
  wordOf: ((value: number) => number) | null;
};

/**
 * What is accepted takes the left half, what is not the right one: so the line stands at one place in all rows, and
 * dots and words have room on their own side of it. The words of the bands take their room at both ends alike.
 */
function axisOf({ limit, max }: Move, width: number, measure: TextMeasure): Axis {
  const wordOf = (value: number): number => labelWidth(bandOf(value), "tick", measure) + BESIDE;
  const widest = Math.max(...riskBands.map((band) => labelWidth(band, "tick", measure))) + BESIDE;
  const hasWords = width / 2 - FROM_LIMIT - (widest + R + 1) >= LEAST_AXIS;
  const left = R + 1 + (hasWords ? widest : 0);
  const room = { width, wordOf: hasWords ? wordOf : null };
  const scale = (from: number, to: number, start: number, end: number) =>
    scaleLinear()
      .domain([from, Math.max(from + 1, to)])
      .range([start, end])
      .clamp(true);
  if (limit === null) return { ...room, x: scale(1, max, left, width - left), line: null };
  const line = width / 2;
  const within = scale(1, limit, left, line - FROM_LIMIT);
  const above = scale(limit + 1, max, line + FROM_LIMIT, width - left);
  return { ...room, x: (value) => (value <= limit ? within(value) : above(value)), line };
}

const groundsOf = ({ line, width }: Axis): Ground[] =>
  line === null
    ? []
    : [
        { x: line, width: width - line, fill: "second-soft" },
        { x: line - LIMIT_WIDTH / 2, width: LIMIT_WIDTH, fill: "ink" },
      ];

type Word = { value: number; x: number; atLeft: boolean };
type Places = { from: number | null; to: number | null; words: Word[] };

/** Where the dots stand, and on which side of each its word does. */
function placesOf({ from, to }: Move, axis: Axis): Places {
  const single = from === null || from === to ? to : from;
  if (from === null || to === null || from === to) {
    if (single === null) return { from: null, to: null, words: [] };
    const x = axis.x(single);
    const word = { value: single, x, atLeft: axis.line !== null && x < axis.line };
    return { from: from === null ? null : x, to: to === null ? null : x, words: wordsIn([word], axis) };
  }
  const [low, high] = pairOf(Math.min(from, to), Math.max(from, to), axis);
  const words = wordsIn([low, high], axis);
  return from < to ? { from: low.x, to: high.x, words } : { from: high.x, to: low.x, words };
}

/** Two dots, far enough from each other and, where there is room, from the line for the word that stands before it. */
function pairOf(lowest: number, highest: number, axis: Axis): [Word, Word] {
  const { line, width, wordOf } = axis;
  const place = (low: number, high: number): [Word, Word] => [
    { value: lowest, x: low, atLeft: true },
    { value: highest, x: high, atLeft: false },
  ];
  const [low, high] = [axis.x(lowest), axis.x(highest)];
  const ends = { low: R + (wordOf?.(lowest) ?? 0), high: width - R - (wordOf?.(highest) ?? 0) };
  if (line !== null && high < line) {
    const inner = Math.min(high, line - FROM_LIMIT - (wordOf?.(highest) ?? 0));
    const isRoomy = inner - LEAST_APART >= ends.low;
    const right = isRoomy ? inner : high;
    return place(Math.max(ends.low, Math.min(low, right - LEAST_APART)), right);
  }
  if (line !== null && low > line) {
    const inner = Math.max(low, line + FROM_LIMIT + (wordOf?.(lowest) ?? 0));
    const isRoomy = inner + LEAST_APART <= ends.high;
    const left = isRoomy ? inner : low;
    return place(left, Math.min(ends.high, Math.max(high, left + LEAST_APART)));
  }
  const missing = Math.max(0, LEAST_APART - (high - low)) / 2;
  return place(Math.max(ends.low, low - missing), Math.min(ends.high, high + missing));
}

/** A word that would cross the line is left out: the number and the colour of its dot say the same. */
function wordsIn(words: readonly Word[], { line, wordOf }: Axis): Word[] {
  if (wordOf === null) return [];
  return words.filter(({ value, x, atLeft }) => {
    const end = atLeft ? x - R - wordOf(value) : x + R + wordOf(value);
    return line === null || Math.sign(end - line) === Math.sign(x - line);
  });
}

const wordMark = ({ value, x, atLeft }: Word): Mark => ({
  kind: "label",
  x: atLeft ? x - R - BESIDE : x + R + BESIDE,
  y: MIDDLE + 4,
  text: bandOf(value),
  role: "tick",
  ...(atLeft && { anchor: "end" as const }),
});

function dot(value: number, x: number, isPlanned: boolean): Mark[] {
  const band = bandOf(value);
  return [
    {
      kind: "disc",
      x,
      y: MIDDLE,
      r: R,
      fill: band,
      ...(isPlanned && { stroke: "ink", strokeWidth: 1.25, dash: 2.5 }),
    },
    { kind: "label", x, y: MIDDLE + 3.5, text: String(value), role: "letter", anchor: "middle", ink: inkOnBand(band) },
  ];
}

function arrow(from: number, to: number): Mark[] {
  const direction = to > from ? 1 : -1;
  const [start, end] = [from + direction * R, to - direction * (R + 1.5)];
  if ((end - start) * direction < HEAD) return [];
  const line = (x1: number, y1: number): Mark => ({
    kind: "line",
    x1,
    y1,
    x2: end,
    y2: MIDDLE,
    stroke: "ink",
    width: 1.25,
  });
  return [line(start, MIDDLE), line(end - direction * HEAD, MIDDLE - 3), line(end - direction * HEAD, MIDDLE + 3)];
}
