import type { BlockOf } from "@/lib/domain/deck/block";
import { labelWidth, type TextMeasure } from "../fit/measure-text";
import { shortenLine } from "../fit/shorten-line";
import type { Area, Drawing, Mark } from "./drawing";
import { type LabelLines, labelLines } from "./label-lines";

type Slope = BlockOf<"slope">;
type Line = Slope["lines"][number];

const RIGHT_SHARE = 0.86;
/** Less than this between before and after, and the lines cannot be told apart. */
const LEAST_FALL = 96;
const LIMIT_WIDTH = 80;
/** Between the last disc and the words of the limit stand the scores. */
const BEFORE_LIMIT = 34;
const TOP = 44;
const LINE = 20;
const BESIDE = 12;
const MOST_STEP = 22;

/** One line a thing from before to after: the strong ones heavy, the rest quiet, and the limit dashed across. */
export function drawSlope({ heading, first, second, limit, lines }: Slope, area: Area, measure: TextMeasure): Drawing {
  const limitWidth = limit === undefined ? 0 : LIMIT_WIDTH + BEFORE_LIMIT;
  const x2 = Math.min(area.width * RIGHT_SHARE, area.width - limitWidth);
  const widest = Math.max(0, ...lines.map((line) => labelWidth(startWords(line), roleOf(line), measure)));
  const headRoom = labelWidth(first, "dense", measure) / measure.fill / 2;
  const x1 = Math.max(headRoom, Math.min(widest / measure.fill + BESIDE, x2 - LEAST_FALL));
  const values = lines.flatMap(({ before, after }) => [before, after]);
  const all = limit === undefined ? values : [...values, limit.value];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const step = Math.min(MOST_STEP, (area.height - TOP - LINE * 2) / Math.max(1, most - least));
  const y = (value: number): number => TOP + 8 + (most - value) * step;
  const sorted = [...lines].sort((a, b) => b.before - a.before || b.after - a.after);
  const starts = apart(sorted.map(({ before }) => y(before)));
  const after = [...new Set(lines.map((line) => line.after))].sort((a, b) => b - a);
  const ends = apart(after.map(y));
  const marks: Mark[] = [
    { kind: "label", x: 0, y: 14, text: heading, role: "label", ink: "ink-2" },
    { kind: "label", x: x1, y: TOP - 8, text: first, role: "dense", anchor: "middle", ink: "ink-2" },
    { kind: "label", x: x2, y: TOP - 8, text: second, role: "dense", anchor: "middle", ink: "ink-2" },
    ...(limit === undefined ? [] : limitMarks(limit, { y: y(limit.value), x1, x2, measure })),
    ...[...sorted].reverse().flatMap((line) => lineMarks(line, { x1, x2, y })),
    ...sorted.map((line, index) => startLabel(line, { x: x1 - BESIDE, y: starts[index] ?? 0, measure })),
    ...after.map(
      (value, index): Mark => ({
        kind: "label",
        x: x2 + BESIDE,
        y: (ends[index] ?? 0) + 5,
        text: String(value),
        role: "dense-strong",
      }),
    ),
  ];
  const lowest = Math.max(TOP, ...starts, ...ends, y(least)) + LINE / 2;
  return { width: area.width, height: lowest, marks };
}

function lineMarks(
  { before, after, isStrong }: Line,
  place: { x1: number; x2: number; y: (v: number) => number },
): Mark[] {
  const { x1, x2, y } = place;
  const stroke = isStrong ? "bar" : "mute";
  const r = isStrong ? 5 : 3.5;
  return [
    { kind: "line", x1, y1: y(before), x2, y2: y(after), stroke, width: isStrong ? 4 : 1.5 },
    { kind: "disc", x: x1, y: y(before), r, fill: stroke },
    { kind: "disc", x: x2, y: y(after), r, fill: stroke },
  ];
}

const startWords = ({ label, before }: Line): string => `${label} ${before}`;
const roleOf = ({ isStrong }: Line): "dense-strong" | "dense" => (isStrong ? "dense-strong" : "dense");

/** A name too long for its side gives up its last words, but never its score. */
function startLabel(line: Line, { x, y, measure }: { x: number; y: number; measure: TextMeasure }): Mark {
  const role = roleOf(line);
  const score = ` ${line.before}`;
  const name = shortenLine(line.label, role, x - labelWidth(score, role, measure), measure);
  return { kind: "label", x, y: y + 5, text: `${name}${score}`, role, anchor: "end" };
}

/** Heights in their order, moved down where labels would touch. */
function apart(heights: readonly number[]): number[] {
  const placed: number[] = [];
  for (const height of heights) placed.push(Math.max(height, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + LINE));
  return placed;
}

type Limit = NonNullable<Slope["limit"]>;

type LimitPlace = { y: number; x1: number; x2: number; measure: TextMeasure };

function limitMarks({ label, value }: Limit, { y, x1, x2, measure }: LimitPlace): Mark[] {
  const x = x2 + BEFORE_LIMIT;
  const setting = { x, width: LIMIT_WIDTH, role: "dense", line: LINE, measure } as const;
  const words: LabelLines = labelLines(`${label} ${value}`, setting, { ink: "ink-2" });
  return [{ kind: "line", x1, y1: y, x2: x - 6, y2: y, stroke: "ink-2", width: 1, dash: 3 }, ...words.marks(y)];
}
