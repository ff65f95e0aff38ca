import { scaleLinear } from "d3-scale";
import type { BlockOf } from "@/lib/domain/slides/block";
import type { Colour } from "../palette";
import { breakLines, labelWidth, type TextMeasure } from "../type/measure-text";
import type { Area, Drawing, Mark } from "./drawing";

type Bars = BlockOf<"bars">;
type Value = Bars["series"][number]["values"][number];
type Group = { label: string; bars: { seriesIndex: number; seriesLabel: string; value: Value }[] };

const LABEL_WIDTH = 160;
const BARS_X = 168;
export const BAR_HEIGHT = 12;
export const BAR_GAP = 6;
const PITCH = { roomy: 33, close: 24 };
const BESIDE = 8;
const LINE = 20;

/** Sideways bars from zero, each with its value at the end; the target is a tick above and a cut through the bars. */
export function drawBars(block: Bars, area: Area, measure: TextMeasure): Drawing {
  const groups = groupsOf(block);
  const { right, top, most } = barsPlot(block, area.width, measure);
  const x = scaleLinear().domain([0, most]).range([BARS_X, right]).clamp(true);
  const rowHeights = groups.map((group) => rowHeightOf(group, measure));
  const natural = rowHeights.reduce((sum, height) => sum + height, 0);
  const pitch = (room: number): number[] => rowHeights.map((height) => Math.max(height, PITCH.close) + room);
  const spare = Math.min(PITCH.roomy - PITCH.close, (area.height - top - natural) / Math.max(1, groups.length));
  const heights = pitch(Math.max(0, spare));

  const marks: Mark[] = [{ kind: "label", x: 0, y: 14, text: block.unit, role: "label", ink: "ink-2" }];
  let y = top;
  groups.forEach((group, index) => {
    const height = heights[index] ?? PITCH.close;
    marks.push(...groupMarks(group, { y, height }, { x, block, measure }));
    y += height;
  });
  marks.push({ kind: "line", x1: BARS_X, y1: top - 6, x2: BARS_X, y2: y, stroke: "ink", width: 1 });
  if (block.target) marks.push(...targetMarks(block.target, x(block.target.value), top, area, measure));
  return { width: area.width, height: y, marks };
}

export type BarsPlot = { left: number; right: number; top: number; most: number };

/** Where bars of zero and of the most (`most`, a value) end, and where their rows begin. */
export function barsPlot(block: Bars, width: number, measure: TextMeasure): BarsPlot {
  const groups = groupsOf(block);
  const values = groups.flatMap(({ bars }) => bars.map(({ value: { value } }) => value));
  const endRoom = Math.max(0, ...groups.map((group) => endWidth(group, block.series.length > 1, measure))) + BESIDE;
  return {
    left: BARS_X,
    right: Math.max(BARS_X + 40, width - endRoom),
    top: block.target ? 48 : 36,
    most: Math.max(1e-9, block.target?.value ?? 0, ...values),
  };
}

export function groupsOf({ series }: Bars): Group[] {
  const labels = [...new Set(series.flatMap(({ values }) => values.map(({ label }) => label)))];
  return labels.map((label) => ({
    label,
    bars: series.flatMap(({ label: seriesLabel, values }, seriesIndex) =>
      values.filter((value) => value.label === label).map((value) => ({ seriesIndex, seriesLabel, value })),
    ),
  }));
}

const endWords = (text: string, seriesLabel: string, hasSeries: boolean): string =>
  hasSeries ? `${text}  ${seriesLabel}` : text;

const endWidth = (group: Group, hasSeries: boolean, measure: TextMeasure): number =>
  Math.max(
    0,
    ...group.bars.map(({ value, seriesLabel }) =>
      labelWidth(endWords(value.text, seriesLabel, hasSeries), "dense-strong", measure),
    ),
  );

function rowHeightOf(group: Group, measure: TextMeasure): number {
  const lines = breakLines(group.label, "dense-strong", LABEL_WIDTH, measure).length;
  return Math.max(PITCH.close, lines * LINE + 4, group.bars.length * (BAR_HEIGHT + 6) + 6);
}

type Plot = { x: (value: number) => number; block: Bars; measure: TextMeasure };

function groupMarks(group: Group, row: { y: number; height: number }, { x, block, measure }: Plot): Mark[] {
  const isStrong = group.bars.some(({ value }) => isShort(value, block)) && !allShort(block);
  const role = isStrong ? "dense-strong" : "dense";
  const middle = row.y + row.height / 2;
  const lines = breakLines(group.label, role, LABEL_WIDTH, measure);
  const labels = lines.map(
    ({ runs }, index): Mark => ({
      kind: "label",
      x: 0,
      y: middle + 5 + (index - (lines.length - 1) / 2) * LINE,
      text: runs.map((run) => run.text).join(""),
      role,
    }),
  );
  const step = BAR_HEIGHT + BAR_GAP;
  const first = middle - (group.bars.length * step) / 2 + 3;
  const bars = group.bars.flatMap(({ seriesIndex, seriesLabel, value }, index) => {
    const y = first + index * step;
    const end = x(Math.max(0, value.value));
    const cut = block.target === undefined ? BARS_X : x(block.target.value);
    return [
      ...barMarks(seriesIndex, isEmphasised(value, block), { y, end }),
      ...(cut > BARS_X && cut < end - 1 ? [cutThrough(cut, y)] : []),
      {
        kind: "label",
        x: end + BESIDE,
        y: y + 11,
        text: endWords(value.text, seriesLabel, block.series.length > 1),
        role: "dense-strong",
      } satisfies Mark,
    ];
  });
  return [...labels, ...bars];
}

const cutThrough = (x: number, y: number): Mark => ({
  kind: "line",
  x1: x,
  y1: y - 1,
  x2: x,
  y2: y + BAR_HEIGHT + 1,
  stroke: "paper",
  width: 1.5,
});

/** Bars that fall short stand out, or all of them where none does or nothing is asked for. */
export const isEmphasised = (value: Value, block: Bars): boolean =>
  isShort(value, block) || block.target === undefined || allReach(block);

const isShort = ({ value }: Value, { target }: Bars): boolean => target !== undefined && value < target.value;
const every = (block: Bars, holds: (value: Value) => boolean): boolean =>
  block.series.every(({ values }) => values.every(holds));
const allShort = (block: Bars): boolean => every(block, (value) => isShort(value, block));
const allReach = (block: Bars): boolean => every(block, (value) => !isShort(value, block));

/** From the second series on a bar differs in pattern as well as colour, so that it survives grey. */
function barMarks(seriesIndex: number, isEmphasised: boolean, { y, end }: { y: number; end: number }): Mark[] {
  const width = Math.max(1, end - BARS_X);
  const solid: Colour = isEmphasised ? "bar" : "mute";
  if (seriesIndex === 0) return [{ kind: "rect", x: BARS_X, y, width, height: BAR_HEIGHT, fill: solid }];
  const isOpen = seriesIndex >= 2;
  const bar: Mark = {
    kind: "rect",
    x: BARS_X + 0.5,
    y: y + 0.5,
    width: Math.max(0.5, width - 1),
    height: BAR_HEIGHT - 1,
    fill: isOpen ? "paper" : "mute",
    stroke: isOpen ? "bar" : "mute",
  };
  return seriesIndex === 2 ? [bar] : [bar, ...cuts(y, end, isOpen ? "bar" : "paper")];
}

const cuts = (y: number, end: number, stroke: Colour): Mark[] =>
  Array.from({ length: Math.max(0, Math.floor((end - BARS_X - 2) / 6)) }, (_, index) => {
    const x = BARS_X + (index + 1) * 6;
    return { kind: "line", x1: x, y1: y, x2: x, y2: y + BAR_HEIGHT, stroke, width: 1.5 };
  });

function targetMarks(
  target: NonNullable<Bars["target"]>,
  x: number,
  top: number,
  area: Area,
  measure: TextMeasure,
): Mark[] {
  const half = labelWidth(target.label, "dense", measure) / 2;
  const middle = Math.min(Math.max(x, BARS_X + half), area.width - half);
  return [
    { kind: "label", x: middle, y: top - 18, text: target.label, role: "dense", anchor: "middle" },
    { kind: "line", x1: x, y1: top - 12, x2: x, y2: top + 2, stroke: "ink", width: 1 },
  ];
}
