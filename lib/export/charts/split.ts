import type { BlockOf } from "@/lib/domain/slides/block";
import type { Colour } from "../palette";
import { breakLines, labelWidth, type TextMeasure } from "../type/measure-text";
import type { TypeRoleName } from "../type/type-roles";
import type { Area, Drawing, Mark } from "./drawing";
import { LABEL_GAP, labelPlaces } from "./label-places";

type Split = BlockOf<"split">;
type Part = Split["parts"][number];

const BAR = 28;
const BETWEEN = 2;
const LINE = 18;
const VALUE_LINE = 20;
const BELOW_HEAD = 8;
const BELOW_BAR = 6;
const ROW_GAP = 4;
const SWATCH = 10;
const BEFORE_WORDS = SWATCH + 6;
const LEAST_LABEL = 84;
const MOST_LABEL = 200;
const LABEL_STEP = 8;

/** One bar that is the whole, divided as its parts divide it, with what each part is and comes to below. */
export function drawSplit(block: Split, { width }: Area, measure: TextMeasure): Drawing {
  const head = headMarks(block, width, measure);
  const segments = segmentsOf(block.parts, width);
  const bar = segments.map(({ x, width: wide, part }) => rect(x, head.height, wide, BAR, FILL[part.weight]));
  const top = head.height + BAR + BELOW_BAR;
  const words = wordsBelow(segments, { top, width, measure }) ?? wordsInRows(segments, { top, width, measure });
  return { width, height: words.height, marks: [...head.marks, ...bar, ...words.marks] };
}

const FILL: Readonly<Record<Part["weight"], Colour>> = { strong: "bar", plain: "soft", second: "second-bar" };
const INK = { strong: "accent", plain: "ink", second: "second" } as const;

const rect = (x: number, y: number, width: number, height: number, fill: Colour): Mark => ({
  kind: "rect",
  x,
  y,
  width,
  height,
  fill,
});

/** `isBelow`: the words begin below what they are about, so that nothing else has to say it. */
type Marks = { marks: Mark[]; height: number; isBelow?: boolean };
type Setting = { top: number; width: number; measure: TextMeasure };

/** What is divided, and at the right what it comes to, or below where one line does not hold both. */
function headMarks({ heading = "", total = "" }: Split, width: number, measure: TextMeasure): Marks {
  const needed = labelWidth(heading, "label", measure) + LABEL_GAP + labelWidth(total, "dense-strong", measure);
  const isBeside = heading !== "" && total !== "" && needed <= width;
  const first = textLines(heading, "label", { x: 0, y: 14, width, measure, ink: "ink-2" });
  if (isBeside) {
    const amount: Mark = { kind: "label", x: width, y: 14, text: total, role: "dense-strong", anchor: "end" };
    return { marks: [...first, amount], height: LINE + BELOW_HEAD };
  }
  const second = textLines(total, "dense-strong", { x: 0, y: 14 + first.length * LINE, width, measure });
  const lines = first.length + second.length;
  return { marks: [...first, ...second], height: lines === 0 ? 0 : lines * LINE + BELOW_HEAD };
}

type Lines = { x: number; y: number; width: number; measure: TextMeasure; ink?: Colour };

function textLines(text: string, role: TypeRoleName, { x, y, width, measure, ink }: Lines): Mark[] {
  if (text === "") return [];
  return breakLines(text, role, width, measure).map(({ runs }, at) => ({
    kind: "label",
    x,
    y: y + at * LINE,
    text: runs.map((run) => run.text).join(""),
    role,
    ...(ink && { ink }),
  }));
}

type Segment = { x: number; width: number; part: Part };

/** Nothing takes less than nothing; a whole of nothing is an even one, so that its parts can still be named. */
function segmentsOf(parts: readonly Part[], width: number): Segment[] {
  const values = parts.map(({ value }) => Math.max(0, value));
  const sum = values.reduce((all, value) => all + value, 0);
  const room = Math.max(1, width - BETWEEN * (parts.length - 1));
  let x = 0;
  return parts.map((part, at) => {
    const share = sum === 0 ? 1 / parts.length : (values[at] ?? 0) / sum;
    const segment = { x, width: room * share, part };
    x += segment.width + BETWEEN;
    return segment;
  });
}

/** Each part's words below it, on as few lines as go; null where they cannot all stand beside each other. */
function wordsBelow(segments: readonly Segment[], setting: Setting): Marks | null {
  return columnsOf(segments, 1, setting) ?? columnsOf(segments, MOST_LINES, setting);
}

const MOST_LINES = 2;

function columnsOf(segments: readonly Segment[], lines: number, { top, width, measure }: Setting): Marks | null {
  const least = segments.map(({ part }) => leastLabel(part, lines, measure));
  const wanted = segments.map(({ x }) => x);
  const xs = labelPlaces(wanted, least, width);
  const endOf = (at: number): number => (xs[at + 1] ?? width + LABEL_GAP) - LABEL_GAP;
  if (xs.some((x, at) => endOf(at) - x < (least[at] ?? 0) - 1)) return null;
  const isBelow = segments.every(({ x }, at) => xs[at] === x);
  if (!isBelow && lines < MOST_LINES && columnsOf(segments, MOST_LINES, { top, width, measure })?.isBelow) return null;
  const columns = segments.map(({ part }, at) => {
    const x = xs[at] ?? 0;
    return partMarks(part, { x, y: top, width: endOf(at) - x, measure, hasSwatch: !isBelow });
  });
  const marks = columns.flatMap((column) => column.marks);
  return { marks, height: Math.max(top, ...columns.map(({ height }) => height)), isBelow };
}

/** The narrowest in which the value stands on its line and the words on so many, within reason. */
function leastLabel({ label, text }: Part, lines: number, measure: TextMeasure): number {
  let width = Math.max(LEAST_LABEL, labelWidth(text, "body-strong", measure) + BEFORE_WORDS + 1);
  while (width < MOST_LABEL && breakLines(label, "dense", width - BEFORE_WORDS, measure).length > lines) {
    width += LABEL_STEP;
  }
  return width;
}

/** A small square says whose words they are, where they do not begin below their part. */
const swatch = (x: number, y: number, { weight }: Part): Mark => rect(x, y + 4, SWATCH, SWATCH, FILL[weight]);

type Place = Lines & { hasSwatch: boolean };

function partMarks(part: Part, { hasSwatch, x, y, width, measure }: Place): Marks {
  const left = hasSwatch ? BEFORE_WORDS : 0;
  const at = { x: x + left, width: width - left, measure };
  const value = textLines(part.text, "body-strong", { ...at, y: y + 15, ink: INK[part.weight] });
  const below = y + value.length * VALUE_LINE;
  const label = textLines(part.label, "dense", { ...at, y: below + 14, ink: "ink-2" });
  return {
    marks: [...(hasSwatch ? [swatch(x, y, part)] : []), ...value, ...label],
    height: below + label.length * LINE,
  };
}

/** In a narrow place the parts stand one below the other, each with a square of its colour. */
function wordsInRows(segments: readonly Segment[], { top, width, measure }: Setting): Marks {
  const marks: Mark[] = [];
  let y = top;
  for (const { part } of segments) {
    const row = partMarks(part, { x: 0, y, width, measure, hasSwatch: true });
    marks.push(...row.marks);
    y = row.height + ROW_GAP;
  }
  return { marks, height: y };
}
