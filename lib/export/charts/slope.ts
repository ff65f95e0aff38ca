import type { BlockOf } from "@/lib/domain/slides/block";
import { numberWord } from "@/lib/domain/text/number-words";
import { labelWidth, type TextMeasure } from "../type/measure-text";
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
const LABEL_LINE = 17;
const MOST_STEP = 22;

/** One line a thing from before to after: the strong ones heavy, the rest quiet, and the limit dashed across. */
export function drawSlope({ heading, first, second, limit, lines }: Slope, area: Area, measure: TextMeasure): Drawing {
  const limitWidth = limit === undefined ? 0 : LIMIT_WIDTH + BEFORE_LIMIT;
  const x2 = Math.min(area.width * RIGHT_SHARE, area.width - limitWidth);
  const starts = startsOf(lines);
  const widest = Math.max(0, ...starts.map((start) => labelWidth(startWords(start), roleOf(start), measure)));
  const headRoom = labelWidth(first, "dense", measure) / measure.fill / 2;
  const x1 = Math.max(headRoom, Math.min(widest / measure.fill + BESIDE, x2 - LEAST_FALL));
  const values = lines.flatMap(({ before, after }) => [before, after]);
  const all = limit === undefined ? values : [...values, limit.value];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const step = Math.min(MOST_STEP, (area.height - TOP - LINE * 2) / Math.max(1, most - least));
  const y = (value: number): number => TOP + 8 + (most - value) * step;
  const sorted = [...lines].sort((a, b) => b.before - a.before || b.after - a.after);
  const placed = placeStarts(starts, { x: x1 - BESIDE, y, measure });
  const after = [...new Set(lines.map((line) => line.after))].sort((a, b) => b - a);
  const ends = apart(after.map(y));
  const marks: Mark[] = [
    { kind: "label", x: 0, y: 14, text: heading, role: "label", ink: "ink-2" },
    { kind: "label", x: x1, y: TOP - 8, text: first, role: "dense", anchor: "middle", ink: "ink-2" },
    { kind: "label", x: x2, y: TOP - 8, text: second, role: "dense", anchor: "middle", ink: "ink-2" },
    ...(limit === undefined ? [] : limitMarks(limit, { y: y(limit.value), x1, x2, measure })),
    ...[...sorted].reverse().flatMap((line) => lineMarks(line, { x1, x2, y })),
    ...placed.marks,
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
  const lowest = Math.max(TOP, placed.lowest, ...ends, y(least)) + LINE / 2;
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

type Start = Pick<Line, "label" | "before" | "isStrong">;

const startWords = ({ label, before }: Start): string => `${label}\u00A0${before}`;
const roleOf = ({ isStrong }: Start): "dense-strong" | "dense" => (isStrong ? "dense-strong" : "dense");

/** The strong lines by name, the quiet ones of one score as a count, from the highest score down. */
function startsOf(lines: readonly Line[]): Start[] {
  const strong = lines.filter(({ isStrong }) => isStrong);
  const quiet = lines.filter(({ isStrong }) => !isStrong);
  const counted = [...new Set(quiet.map(({ before }) => before))].flatMap((before): Start[] => {
    const same = quiet.filter((line) => line.before === before);
    return same.length === 1 ? same : [{ label: `${numberWord(same.length)} at`, before }];
  });
  return [...strong, ...counted].sort((a, b) => b.before - a.before);
}

type StartPlace = { x: number; y: (score: number) => number; measure: TextMeasure };

/** Each name right of its disc's height, over two lines where one is too narrow, and below the name before it. */
function placeStarts(starts: readonly Start[], { x, y, measure }: StartPlace): { marks: Mark[]; lowest: number } {
  let lowest = TOP - LINE / 4;
  const marks = starts.flatMap((start) => {
    const setting = { x, width: x, role: roleOf(start), line: LABEL_LINE, measure } as const;
    const words = labelLines(startWords(start), setting, { anchor: "end" });
    const middle = Math.max(y(start.before), lowest + (words.height + LINE - LABEL_LINE) / 2);
    lowest = middle + (words.height + LINE - LABEL_LINE) / 2;
    return words.marks(middle);
  });
  return { marks, lowest };
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
