import { formatDay } from "@/lib/domain/dates/format-date";
import { daysBetween } from "@/lib/domain/dates/plain-date";
import type { BlockOf } from "@/lib/domain/slides/block";
import { breakLines, labelWidth, type TextMeasure } from "../type/measure-text";
import type { Area, Drawing, Mark } from "./drawing";

type Timeline = BlockOf<"timeline">;

const LABEL_SHARE = 0.28;
const GAP = 16;
const LINE = 20;
const ROW = 30;
const TOP = 28;
const BAR_HEIGHT = 12;
/** Room for half a disc at either end. */
const EDGE = 7;

/** One row a task: a bar from its first to its last day, or a disc for a single day, with its dates beside. */
export function drawTimelineRows(block: Timeline, area: Area, lang: string, measure: TextMeasure): Drawing {
  const labelWidthPt = area.width * LABEL_SHARE;
  const left = labelWidthPt + GAP;
  const days = Math.max(1, daysBetween(block.start, block.end) + 1);
  const x = (date: string, dayEnd = 0): number => {
    const share = (daysBetween(block.start, date) + dayEnd) / days;
    return left + EDGE + (area.width - left - EDGE * 2) * Math.min(1, Math.max(0, share));
  };
  const marks: Mark[] = monthMarks(block, { right: area.width, x, lang, measure });
  let y = TOP;
  for (const row of block.rows) {
    const lines = breakLines(row.label, "dense-strong", labelWidthPt, measure);
    const height = Math.max(ROW, lines.length * LINE + 8);
    const middle = y + height / 2;
    lines.forEach(({ runs }, index) => {
      const text = runs.map((run) => run.text).join("");
      marks.push({
        kind: "label",
        x: 0,
        y: middle + 5 + (index - (lines.length - 1) / 2) * LINE,
        text,
        role: "dense-strong",
      });
    });
    marks.push(...rowMarks(row, { middle, right: area.width, x, lang, measure }));
    y += height;
  }
  marks.push({ kind: "line", x1: left, y1: TOP - 6, x2: area.width, y2: TOP - 6, stroke: "ink", width: 1 });
  return { width: area.width, height: y, marks };
}

type RowPlace = {
  middle: number;
  right: number;
  x: (date: string, dayEnd?: number) => number;
  lang: string;
  measure: TextMeasure;
};

function rowMarks({ from, to, milestone }: Timeline["rows"][number], place: RowPlace): Mark[] {
  const { middle, right, x, lang, measure } = place;
  const isPoint = milestone === true || from === to;
  const start = x(from);
  const end = isPoint ? start + 6 : Math.max(start + 2, x(to, 1));
  const text = isPoint ? formatDay(from, lang) : `${formatDay(from, lang)} to ${formatDay(to, lang)}`;
  const width = labelWidth(text, "dense", measure);
  const fitsAfter = end + 8 + width <= right;
  const shape: Mark = isPoint
    ? { kind: "disc", x: start, y: middle, r: 6, fill: "ink" }
    : { kind: "rect", x: start, y: middle - BAR_HEIGHT / 2, width: end - start, height: BAR_HEIGHT, fill: "bar" };
  return [
    shape,
    {
      kind: "label",
      x: fitsAfter ? end + 8 : start - (isPoint ? 12 : 8),
      y: middle + 5,
      text,
      role: "dense",
      anchor: fitsAfter ? undefined : "end",
      ink: "ink-2",
    },
  ];
}

const MOST_MONTHS = 14;

/** A tick and a short name at the first of each month while they can be read; longer spans show their ends. */
function monthMarks({ start, end }: Timeline, { right, x, lang, measure }: Omit<RowPlace, "middle">): Mark[] {
  const firsts = firstsOfMonth(start, end);
  const months = firsts.length > MOST_MONTHS ? [] : firsts;
  const name = new Intl.DateTimeFormat(lang, { month: "short", timeZone: "UTC" });
  return months.flatMap((date): Mark[] => {
    const text = name.format(new Date(`${date}T00:00:00Z`));
    // A month that begins at the very end has its name before its tick.
    const fitsAfter = x(date) + 2 + labelWidth(text, "tick", measure) <= right;
    const at = fitsAfter ? { x: x(date) + 2 } : { x: x(date) - 2, anchor: "end" as const };
    return [
      { kind: "line", x1: x(date), y1: TOP - 11, x2: x(date), y2: TOP - 6, stroke: "ink", width: 1 },
      { kind: "label", ...at, y: TOP - 14, text, role: "tick", ink: "ink-2" },
    ];
  });
}

function firstsOfMonth(start: string, end: string): string[] {
  const dates: string[] = [];
  let year = Number(start.slice(0, 4));
  let month = Number(start.slice(5, 7));
  for (;;) {
    const date = `${year}-${String(month).padStart(2, "0")}-01`;
    if (date > end || dates.length > MOST_MONTHS + 1) return dates;
    if (date >= start) dates.push(date);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
}
