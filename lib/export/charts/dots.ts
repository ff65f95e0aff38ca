import type { BlockOf } from "@/lib/domain/slides/block";
import { breakLines, labelWidth, type TextMeasure } from "../type/measure-text";
import type { Area, Drawing, Mark } from "./drawing";
import { LABEL_GAP, labelPlaces } from "./label-places";

type Dots = BlockOf<"dots">;
type Group = Dots["groups"][number];

const IN_A_ROW = 26;
const PITCH = 19.2;
/** Closer than this nobody tells the marks apart: the drawing asks for more height instead. */
const LEAST_PITCH = 9;
const SHARE_OF_PITCH = 0.32;
/** As many as are counted at a glance stand in one row, each as large as the row lets it. */
const FEW = 20;
const PITCH_OF_FEW = 64;
const SHARE_OF_FEW = 0.4;
const HEAD = 24;
const LINE = 18;
const LEAST_LABEL = 84;
const MOST_LABEL = 148;
const LABEL_STEP = 8;

/** One mark each, filled column by column, so that a group reads as an area; its number and name stand above it. */
export function drawDots({ heading, per, groups, plainNumbers }: Dots, area: Area, measure: TextMeasure): Drawing {
  const counts = groups.map(({ count }) => Math.round(count / per));
  const all = counts.reduce((sum, count) => sum + count, 0);
  const isFew = all <= FEW;
  const inARow = isFew ? Math.max(all, 1) : IN_A_ROW;
  const rows = Math.max(1, Math.ceil(all / inARow));
  const columns = Math.max(1, Math.ceil(all / rows));
  const starts = counts.map((_, index) => counts.slice(0, index).reduce((sum, count) => sum + count, 0));
  const step = isFew ? Math.min(PITCH_OF_FEW, area.width / inARow) : area.width / IN_A_ROW;
  const xs = labelPlaces(
    starts.map((start) => Math.floor(start / rows) * step),
    groups.map((group) => leastLabel(group, measure)),
    area.width,
  );
  const labels = groups.map((group, index) =>
    groupLabel(group, plainNumbers === true, spanOf(xs, index, area.width), measure),
  );
  const headings = breakLines(heading, "label", area.width, measure).map(({ runs }) =>
    runs.map((run) => run.text).join(""),
  );
  const head = HEAD + (headings.length - 1) * LINE;
  const top = head + 26 + Math.max(0, ...labels.map(({ lines }) => lines.length)) * LINE + 8;
  const most = isFew ? step : Math.min(PITCH, area.width / columns);
  const pitch = isFew ? most : Math.min(most, Math.max(LEAST_PITCH, (area.height - top) / rows));
  const widest = isFew ? step : Math.min(step, pitch * 1.16);
  const share = isFew ? SHARE_OF_FEW : SHARE_OF_PITCH;
  const marks: Mark[] = [
    ...headings.map(
      (text, line): Mark => ({ kind: "label", x: 0, y: 14 + line * LINE, text, role: "label", ink: "ink-2" }),
    ),
    ...labels.flatMap((label, index) => labelMarks(label, xs[index] ?? 0, head)),
  ];
  groups.forEach((group, at) => {
    for (let index = starts[at] ?? 0; index < (starts[at] ?? 0) + (counts[at] ?? 0); index += 1) {
      const x = (Math.floor(index / rows) + 0.5) * widest;
      marks.push(dot(group, x, top + ((index % rows) + 0.5) * pitch, pitch * share));
    }
  });
  return { width: area.width, height: top + rows * pitch, marks };
}

function dot({ weight }: Group, x: number, y: number, r: number): Mark {
  if (weight === "second") return { kind: "rect", x: x - r, y: y - r, width: r * 2, height: r * 2, fill: "second-bar" };
  if (weight === "strong") return { kind: "disc", x, y, r, fill: "bar" };
  return { kind: "disc", x, y, r: r - 0.5, fill: "paper", stroke: "mute", strokeWidth: 1 };
}

/** The narrowest in which a name stands on two lines, within reason. */
function leastLabel({ label }: Group, measure: TextMeasure): number {
  let width = LEAST_LABEL;
  while (width < MOST_LABEL && breakLines(label, "dense", width, measure).length > 2) width += LABEL_STEP;
  return width;
}

const spanOf = (xs: readonly number[], index: number, width: number): number =>
  Math.max(1, (xs[index + 1] ?? width + LABEL_GAP) - (xs[index] ?? 0) - LABEL_GAP);

type Label = { text: string; lines: string[]; isStrong: boolean; ink: "accent" | "second" | "ink" };

function groupLabel({ label, text, weight }: Group, isPlain: boolean, width: number, measure: TextMeasure): Label {
  const lines = breakLines(label, "dense", width, measure).map(({ runs }) => runs.map((run) => run.text).join(""));
  const isWide = labelWidth(text, "numeral-s", measure) > width;
  return { text, lines, isStrong: !isWide && !isPlain, ink: INK[weight] };
}

const INK = { strong: "accent", plain: "ink", second: "second" } as const;

function labelMarks({ text, lines, isStrong, ink }: Label, x: number, head: number): Mark[] {
  return [
    { kind: "label", x, y: head + 22, text, role: isStrong ? "numeral-s" : "lead-strong", ink },
    ...lines.map(
      (line, index): Mark => ({
        kind: "label",
        x,
        y: head + 26 + 14 + index * LINE,
        text: line,
        role: "dense",
        ink: "ink-2",
      }),
    ),
  ];
}
