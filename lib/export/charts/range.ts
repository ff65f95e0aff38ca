import { scaleLinear } from "d3-scale";
import type { BlockOf } from "@/lib/domain/slides/block";
import { labelWidth, type TextMeasure } from "../type/measure-text";
import type { Area, Drawing, Mark } from "./drawing";
import { labelLines } from "./label-lines";

type Range = BlockOf<"range">;
type Row = Range["rows"][number];

const TOP = 28;
const LABEL = 26;
const WORDS = 24;
const VALUE = 22;
const LINE = 36;
const BAR = 14;
const BELOW = 18;
const APART = 14;

/** Low to high as a soft bar with caps, what we expect as a disc; every amount stands above its own place. */
export function drawRange({ heading, zero, rows, mark }: Range, area: Area, measure: TextMeasure): Drawing {
  const most = Math.max(mark?.value ?? 0, ...rows.map(({ high }) => high.value), 1e-9);
  const least = Math.min(0, ...rows.map(({ low }) => low.value));
  const end = Math.max(60, ...rows.map(({ high }) => labelWidth(high.text, "lead-strong", measure)));
  const x = scaleLinear()
    .domain([least, most])
    .range([1, area.width - end / 2 - 4]);
  const marks: Mark[] = [{ kind: "label", x: 0, y: 14, text: heading, role: "label", ink: "ink-2" }];
  const spare = (area.height - FOOT - heightOf(rows, area, measure)) / Math.max(1, rows.length);
  const air = Math.min(MOST_AIR, Math.max(0, spare));
  let y = TOP;
  for (const row of rows) {
    const drawn = rowMarks(row, y, x, area, measure);
    marks.push(...drawn.marks);
    y = drawn.bottom + air;
  }
  marks.push({ kind: "line", x1: x(0), y1: y, x2: area.width, y2: y, stroke: "ink", width: 1 });
  marks.push({ kind: "line", x1: x(0), y1: y, x2: x(0), y2: y + 5, stroke: "ink", width: 1 });
  marks.push({ kind: "label", x: x(0), y: y + 20, text: zero, role: "tick", ink: "ink-2" });
  if (mark !== undefined) marks.push(...markMarks(mark, x(mark.value), y, area, measure));
  return { width: area.width, height: y + FOOT, marks };
}

const FOOT = 24;
const MOST_AIR = 28;

const heightOf = (rows: readonly Row[], area: Area, measure: TextMeasure): number =>
  rows.reduce((top, row) => rowMarks(row, top, () => 0, area, measure).bottom, TOP);

type Scale = (value: number) => number;

function rowMarks(
  row: Row,
  top: number,
  x: Scale,
  area: Area,
  measure: TextMeasure,
): { marks: Mark[]; bottom: number } {
  const label = labelLines(row.label, { x: 0, width: area.width, role: "dense-strong", line: 20, measure });
  const isPoint = row.low.value === row.high.value;
  const y = top + label.height + LABEL - 20 + (isPoint ? 0 : WORDS) + VALUE;
  const middle = y + LINE / 2;
  const [low, central, high] = [x(row.low.value), x(row.central.value), x(row.high.value)];
  const disc: Mark = { kind: "disc", x: Math.max(central, 8), y: middle, r: 8, fill: isPoint ? "mute" : "bar" };
  const bar: Mark[] = isPoint
    ? [disc]
    : [
        { kind: "rect", x: low, y: middle - BAR / 2, width: Math.max(1, high - low), height: BAR, fill: "soft" },
        cap(low, middle),
        cap(high, middle),
        disc,
      ];
  return {
    marks: [...label.marks(top + label.height / 2), ...bar, ...amounts(row, y, x, area, measure)],
    bottom: middle + BAR / 2 + BELOW,
  };
}

const cap = (x: number, y: number): Mark => ({
  kind: "line",
  x1: x,
  y1: y - BAR / 2 - 4,
  x2: x,
  y2: y + BAR / 2 + 4,
  stroke: "bar",
  width: 2,
});

/** Words over amounts over the place of each; neighbours that would touch move apart. */
function amounts({ low, central, high }: Row, y: number, x: Scale, area: Area, measure: TextMeasure): Mark[] {
  const isPoint = low.value === high.value;
  const all = (
    isPoint
      ? [{ ...central, word: "", ink: "ink" as const }]
      : [
          { ...low, word: "low", ink: "ink" as const },
          { ...central, word: "we expect", ink: "accent" as const },
          { ...high, word: "high", ink: "ink" as const },
        ]
  ).map((one) => ({
    ...one,
    width: Math.max(labelWidth(one.text, "lead-strong", measure), labelWidth(one.word, "dense", measure)),
  }));
  const lefts = spreadOut(
    all.map(({ value, width }) => ({ wanted: x(value) - width / 2, width })),
    area.width,
  );
  return all.flatMap(({ text, word, width, ink }, index): Mark[] => {
    const middle = (lefts[index] ?? 0) + width / 2;
    return [
      ...(word === ""
        ? []
        : [
            {
              kind: "label" as const,
              x: middle,
              y: y - VALUE - 8,
              text: word,
              role: "dense" as const,
              anchor: "middle" as const,
              ink: "ink-2" as const,
            },
          ]),
      { kind: "label", x: middle, y: y - 6, text, role: "lead-strong", anchor: "middle", ink },
    ];
  });
}

/** Left ends as near as can be to where they are wanted, in their order, none over its neighbour or the edge. */
function spreadOut(items: readonly { wanted: number; width: number }[], width: number): number[] {
  const lefts: number[] = [];
  items.forEach(({ wanted }, index) => {
    const before = items[index - 1];
    const least = before === undefined ? 0 : (lefts[index - 1] ?? 0) + before.width + APART;
    lefts.push(Math.max(wanted, least));
  });
  let most = width;
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const own = items[index]?.width ?? 0;
    lefts[index] = Math.max(0, Math.min(lefts[index] ?? 0, most - own));
    most = (lefts[index] ?? 0) - APART;
  }
  return lefts;
}

function markMarks(
  { label }: NonNullable<Range["mark"]>,
  x: number,
  bottom: number,
  area: Area,
  measure: TextMeasure,
): Mark[] {
  const half = labelWidth(label, "dense", measure) / 2;
  const middle = Math.min(Math.max(x, half + 60), area.width - half);
  return [
    { kind: "line", x1: x, y1: TOP + 72, x2: x, y2: bottom, stroke: "ink-2", width: 1, dash: 3 },
    { kind: "label", x: middle, y: bottom + 20, text: label, role: "dense", anchor: "middle", ink: "ink-2" },
  ];
}
