import { formatDate, formatDay } from "@/lib/domain/dates/format-date";
import { daysBetween, weeksBetween } from "@/lib/domain/dates/plain-date";
import type { BlockOf } from "@/lib/domain/slides/block";
import { labelWidth, type TextMeasure } from "../type/measure-text";
import type { Area, Drawing, Mark } from "./drawing";

type Timeline = BlockOf<"timeline">;
type Row = Timeline["rows"][number];
/** `today` is the day of the file, never the reader's. */
export type RulerContext = { lang: string; today: string; measure: TextMeasure };

const BLOCK_HEIGHT = 10;
const GAP = 4;
const LEAD_WIDTH = 100;
const TALL_FROM = 80;
const APART = 12;
const LINE = 18;

type Tick = { x: number; date: string; label: string; anchor?: "middle" | "end" };
type Span = { left: number; right: number };

/**
 * One block a week. The first half, until the mid-point review, is tinted and turns solid once the work has begun;
 * the second half stays open. What lies before the start or after the end is dotted and not to scale.
 */
export function drawWeekRuler(block: Timeline, area: Area, context: RulerContext): Drawing {
  const isTall = area.height >= TALL_FROM;
  const span = spanOf(block, area, isTall);
  const all = ticksOf(block, area, span);
  const ticks = isTall ? all : all.filter(({ date }) => date >= block.start && date <= block.end);
  const blockTop = isTall ? 32 : 6;
  const labels = isTall ? tallLabels(ticks, area, context) : lowLabels(ticks, area, context);
  const marks: Mark[] = [
    ...leadMarks(span, area, blockTop),
    ...blockMarks(block, span, blockTop, context.today),
    ...ticks
      .filter((tick) => isTall || isInside(tick, span))
      .map(
        ({ x }): Mark => ({
          kind: "line",
          x1: x,
          y1: blockTop - (isTall ? 10 : 6),
          x2: x,
          y2: blockTop + BLOCK_HEIGHT + (isTall ? 10 : 6),
          stroke: "ink",
          width: 1,
        }),
      ),
    ...labels,
  ];
  const lowest = Math.max(...marks.map((mark) => (mark.kind === "label" ? mark.y + 5 : 0)), blockTop + BLOCK_HEIGHT);
  // Dates that would touch one another step up a line: the ruler then stands so much lower, and nothing above its place.
  const stepped = FIRST_BASELINE - Math.min(FIRST_BASELINE, ...labels.map((mark) => ("y" in mark ? mark.y : 0)));
  return { width: area.width, height: lowest + stepped, marks: marks.map((mark) => lowered(mark, stepped)) };
}

const FIRST_BASELINE = 14;

const lowered = (mark: Mark, by: number): Mark =>
  mark.kind === "line" ? { ...mark, y1: mark.y1 + by, y2: mark.y2 + by } : { ...mark, y: mark.y + by };

const isInside = ({ x }: Tick, { left, right }: Span): boolean => x > left + 1 && x < right - 1;

function spanOf({ start, end, rows }: Timeline, area: Area, isTall: boolean): Span {
  const leadsIn = isTall && rows.some((row) => row.from < start);
  const leadsOut = isTall && rows.some((row) => row.from > end);
  return { left: leadsIn ? LEAD_WIDTH + 40 : 0, right: area.width - (leadsOut ? LEAD_WIDTH + 60 : 0) };
}

const xOf = (date: string, { start, end }: Timeline, { left, right }: Span): number => {
  const length = Math.max(1, daysBetween(start, end) + 1);
  return left + (right - left) * (daysBetween(start, date) / length);
};

/** Start and end always stand; so does every milestone. Rows before or after them stand at the outer ends. */
function ticksOf(block: Timeline, area: Area, span: Span): Tick[] {
  const placed = block.rows
    .filter((row) => row.milestone || row.from === row.to)
    .map((row): Tick => tickOf(row, block, area, span))
    .sort((a, b) => a.x - b.x);
  const has = (x: number): boolean => placed.some((tick) => Math.abs(tick.x - x) < 1);
  const start: Tick[] = has(span.left) ? [] : [{ x: span.left, date: block.start, label: "Start" }];
  const end: Tick[] = has(span.right) ? [] : [{ x: span.right, date: block.end, label: "End", anchor: "end" }];
  return [...placed, ...start, ...end].sort((a, b) => a.x - b.x);
}

function tickOf({ from, label }: Row, block: Timeline, area: Area, span: Span): Tick {
  if (from < block.start) return { x: 0.5, date: from, label };
  if (from > block.end) return { x: area.width - 0.5, date: from, label, anchor: "end" };
  if (from === block.start) return { x: span.left, date: from, label };
  if (from === block.end) return { x: span.right, date: from, label, anchor: "end" };
  return { x: xOf(from, block, span), date: from, label, anchor: "middle" };
}

function blockMarks(block: Timeline, span: Span, y: number, today: string): Mark[] {
  const weeks = Math.max(1, weeksBetween(block.start, block.end));
  const width = (span.right - span.left + GAP) / weeks - GAP;
  const review = block.rows.find(({ milestone, from }) => milestone && from > block.start && from < block.end);
  const half = review === undefined ? weeks : Math.round(daysBetween(block.start, review.from) / 7);
  const hasBegun = today >= block.start;
  return Array.from({ length: weeks }, (_, week): Mark => {
    const x = span.left + week * (width + GAP);
    if (week < half && hasBegun) return { kind: "rect", x, y, width, height: BLOCK_HEIGHT, fill: "bar" };
    const fill = week < half ? "soft" : "paper";
    return { kind: "rect", x: x + 0.5, y: y + 0.5, width: width - 1, height: BLOCK_HEIGHT - 1, fill, stroke: "bar" };
  });
}

function leadMarks({ left, right }: Span, area: Area, top: number): Mark[] {
  const y = top + BLOCK_HEIGHT / 2;
  const dotted = (x1: number, x2: number): Mark => ({
    kind: "line",
    x1,
    y1: y,
    x2,
    y2: y,
    stroke: "ink-2",
    width: 1,
    dash: 3,
  });
  return [...(left > 0 ? [dotted(0, left)] : []), ...(right < area.width ? [dotted(right, area.width)] : [])];
}

/** Date above, words below; words that would touch their neighbour step down a line. */
function tallLabels(ticks: readonly Tick[], area: Area, { lang, measure }: RulerContext): Mark[] {
  const dates = ticks.map((tick, index) => {
    const isEnd = index === 0 || index === ticks.length - 1;
    return { ...tick, text: isEnd ? formatDate(tick.date, lang) : formatDay(tick.date, lang) };
  });
  const words = ticks.map((tick) => ({ ...tick, text: tick.label }));
  return [
    ...placeInTiers(dates, area, measure, { role: "dense-strong", y: 14, step: -LINE }).map(({ mark }) => mark),
    ...placeInTiers(words, area, measure, { role: "dense", y: 70, step: LINE, ink: "ink-2" }).map(({ mark }) => mark),
  ];
}

function lowLabels(ticks: readonly Tick[], area: Area, { lang, measure }: RulerContext): Mark[] {
  const texts = ticks.map((tick, index) => {
    const isEnd = index === 0 || index === ticks.length - 1;
    return { ...tick, text: `${tick.label} ${isEnd ? formatDate(tick.date, lang) : formatDay(tick.date, lang)}` };
  });
  return placeInTiers(texts, area, measure, { role: "dense", y: 38, step: LINE }).map(({ mark }) => mark);
}

type Setting = { role: "dense" | "dense-strong"; y: number; step: number; ink?: "ink-2" };

function placeInTiers(
  texts: readonly (Tick & { text: string })[],
  area: Area,
  measure: TextMeasure,
  { role, y, step, ink }: Setting,
): { mark: Mark }[] {
  const ends: number[] = [];
  return texts.map(({ x, text, anchor }) => {
    const width = labelWidth(text, role, measure);
    const wanted = x - offsetOf(anchor, width);
    const left = Math.min(Math.max(0, wanted), area.width - width);
    const free = ends.findIndex((end) => end + APART <= left);
    const tier = free === -1 ? ends.length : free;
    ends[tier] = left + width;
    return { mark: { kind: "label", x: left, y: y + tier * step, text, role, ink } };
  });
}

function offsetOf(anchor: Tick["anchor"], width: number): number {
  if (anchor === "middle") return width / 2;
  return anchor === "end" ? width : 0;
}
