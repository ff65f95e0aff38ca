import { scaleLinear } from "d3-scale";
import type { BlockOf } from "@/lib/domain/slides/block";
import { breakLines, labelWidth, type TextMeasure } from "../type/measure-text";
import type { Area, Drawing, Mark } from "./drawing";

type Gauge = BlockOf<"gauges">["items"][number];

const LABEL_SHARE = 0.41;
const WORDS_SHARE = 0.25;
const GAP = 16;
const LINE = 18;
const LEAST_ROW = 24;
const TOP = 28;

/** One line a measure from worst to best: what success asks for, the worst we would accept, and today as a disc. */
export function drawGauges({ items }: BlockOf<"gauges">, area: Area, measure: TextMeasure): Drawing {
  const columns = {
    label: area.width * LABEL_SHARE,
    track: area.width * LABEL_SHARE + GAP,
    trackEnd: area.width * (1 - WORDS_SHARE) - GAP,
    words: area.width * (1 - WORDS_SHARE),
  };
  const marks: Mark[] = key(columns.track, measure);
  let y = TOP;
  for (const item of items) {
    const label = breakLines(item.label, "dense-strong", columns.label, measure);
    const words = breakLines(item.text, "dense", area.width - columns.words, measure);
    const height = Math.max(LEAST_ROW, Math.max(label.length, words.length) * LINE + 4);
    const middle = y + height / 2;
    marks.push(...linesAt(label, 0, middle, "dense-strong"), ...linesAt(words, columns.words, middle, "dense"));
    marks.push(...trackMarks(item, middle, columns.track, columns.trackEnd));
    y += height;
    marks.push({ kind: "line", x1: 0, y1: y, x2: area.width, y2: y, stroke: "rule", width: 0.5 });
  }
  marks.pop();
  return { width: area.width, height: y, marks };
}

const linesAt = (
  lines: ReturnType<typeof breakLines>,
  x: number,
  middle: number,
  role: "dense" | "dense-strong",
): Mark[] =>
  lines.map(({ runs }, index) => ({
    kind: "label",
    x,
    y: middle + 5 + (index - (lines.length - 1) / 2) * LINE,
    text: runs.map((run) => run.text).join(""),
    role,
  }));

function trackMarks({ today, success, worst, better }: Gauge, y: number, left: number, right: number): Mark[] {
  const values = today === null ? [success, worst] : [success, worst, today];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const margin = most === least ? 1 : (most - least) * 0.2;
  const ends = better === "higher" ? [least - margin, most + margin] : [most + margin, least - margin];
  const x = scaleLinear().domain(ends).range([left, right]);
  const track: Mark[] = [
    { kind: "rect", x: left, y: y - 3, width: right - left, height: 6, fill: "soft" },
    { kind: "rect", x: x(success), y: y - 3, width: right - x(success), height: 6, fill: "bar" },
    { kind: "line", x1: x(success), y1: y - 9, x2: x(success), y2: y + 9, stroke: "bar", width: 2 },
    { kind: "line", x1: x(worst), y1: y - 9, x2: x(worst), y2: y + 9, stroke: "second-bar", width: 2, dash: 3 },
  ];
  return today === null ? track : [...track, { kind: "disc", x: x(today), y, r: 6, fill: "ink", stroke: "paper" }];
}

/** Said once above all rows, since every row is drawn alike. */
function key(left: number, measure: TextMeasure): Mark[] {
  const entries: { text: string; sign: (x: number) => Mark }[] = [
    {
      text: "worst we would accept",
      sign: (x) => ({ kind: "line", x1: x, y1: 3, x2: x, y2: 17, stroke: "second-bar", width: 2, dash: 3 }),
    },
    { text: "success", sign: (x) => ({ kind: "line", x1: x, y1: 3, x2: x, y2: 17, stroke: "bar", width: 2 }) },
    { text: "today", sign: (x) => ({ kind: "disc", x: x + 2, y: 10, r: 6, fill: "ink" }) },
  ];
  let x = left + 1;
  return entries.flatMap(({ text, sign }): Mark[] => {
    const start = x + 16;
    const marks: Mark[] = [sign(x), { kind: "label", x: start, y: 15, text, role: "dense", ink: "ink-2" }];
    x = start + labelWidth(text, "dense", measure) + 20;
    return marks;
  });
}
