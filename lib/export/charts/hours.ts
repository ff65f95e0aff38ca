import type { BlockOf } from "@/lib/domain/slides/block";
import { labelWidth, type TextMeasure } from "../type/measure-text";
import type { Area, Drawing, Mark } from "./drawing";
import { labelLines } from "./label-lines";

type Row = BlockOf<"hours">["rows"][number];

const LABEL_WIDTH = 190;
const LEFT = 206;
const TOP = 32;
const MOST_PITCH = 36;
const MOST_ROW = 44;
const BLOCK = 28;
const GAP = 3;
const BESIDE = 10;

/** One block an hour; each row begins where the one above it ended, so that the last end is the whole week. */
export function drawHours({ heading, rows }: BlockOf<"hours">, area: Area, measure: TextMeasure): Drawing {
  const all = Math.max(
    1,
    rows.reduce((sum, { hours }) => sum + hours, 0),
  );
  const room = area.width - LEFT - Math.max(0, ...rows.map(({ text }) => labelWidth(text, "dense", measure))) - BESIDE;
  const pitch = Math.min(MOST_PITCH, room / all);
  const height = Math.min(MOST_ROW, (area.height - TOP) / Math.max(1, rows.length));
  const marks: Mark[] = [{ kind: "label", x: 0, y: 14, text: heading, role: "label", ink: "ink-2" }];
  let done = 0;
  let y = TOP;
  for (const row of rows) {
    const label = labelLines(row.label, { x: 0, width: LABEL_WIDTH, role: "dense-strong", line: 18, measure });
    const tall = Math.max(height, label.height + 4);
    const middle = y + tall / 2;
    marks.push(...label.marks(middle), ...rowMarks(row, LEFT + done * pitch, middle, { pitch, height }));
    done += row.hours;
    y += tall;
  }
  return { width: area.width, height: y, marks };
}

function rowMarks({ hours, text }: Row, left: number, middle: number, size: { pitch: number; height: number }): Mark[] {
  const { pitch } = size;
  const tall = Math.min(BLOCK, size.height - 8);
  const blocks = Array.from({ length: Math.ceil(hours) }, (_, index): Mark => {
    const share = Math.min(1, hours - index);
    const width = Math.max(1, pitch * share - GAP);
    return { kind: "rect", x: left + index * pitch, y: middle - tall / 2, width, height: tall, fill: "bar" };
  });
  const label: Mark = { kind: "label", x: left + hours * pitch + BESIDE - GAP, y: middle + 5, text, role: "dense" };
  return [...blocks, label];
}
