import type { BlockOf, StepState } from "@/lib/domain/slides/block";
import { STATE_WORDS } from "@/lib/domain/slides/describe-block";
import { labelWidth, type TextMeasure } from "../type/measure-text";
import type { Area, Drawing, Mark } from "./drawing";
import { labelLines } from "./label-lines";

type Ladder = BlockOf<"ladder">;

const TOP = 28;
const MOST_ROW = 41;
const RISE = 22;
const RADIUS = 12;
const LINE = 20;
const BESIDE = 14;

type Look = { fill: "bar" | "soft" | "paper"; stroke: "bar" | "mute"; ink: "on-bar" | "accent" | "ink-2" };

/** What a step is stands in its shape and weight as well as in its colour. */
const LOOKS: Readonly<Record<StepState, Look>> = {
  behind: { fill: "soft", stroke: "bar", ink: "accent" },
  here: { fill: "bar", stroke: "bar", ink: "on-bar" },
  within: { fill: "paper", stroke: "bar", ink: "accent" },
  beyond: { fill: "paper", stroke: "mute", ink: "ink-2" },
};

/** Steps rising from the bottom left, the one to start on solid, those beyond reach pale. */
export function drawLadder({ heading, steps }: Ladder, area: Area, measure: TextMeasure): Drawing {
  const row = Math.min(MOST_ROW, (area.height - TOP) / Math.max(1, steps.length));
  const marks: Mark[] = [{ kind: "label", x: 0, y: 14, text: heading, role: "label", ink: "ink-2" }];
  const centres = steps.map((_, index) => ({
    x: RADIUS + 1 + index * RISE,
    y: TOP + (steps.length - index - 0.5) * row,
  }));
  centres.slice(1).forEach(({ x, y }, index) => {
    const below = centres[index] ?? { x, y };
    marks.push({ kind: "line", x1: below.x, y1: below.y, x2: x, y2: y, stroke: "rule", width: 1.5 });
  });
  let lowest = TOP + steps.length * row;
  steps.forEach(({ label, state }, index) => {
    const { x, y } = centres[index] ?? { x: 0, y: 0 };
    const drawn = stepMarks({ label, state, number: index + 1 }, { x, y }, area, measure);
    marks.push(...drawn.marks);
    lowest = Math.max(lowest, y + drawn.height / 2);
  });
  return { width: area.width, height: lowest, marks };
}

type Step = { label: string; state: StepState; number: number };

function stepMarks({ label, state, number }: Step, at: { x: number; y: number }, area: Area, measure: TextMeasure) {
  const { fill, stroke, ink } = LOOKS[state];
  const isHere = state === "here";
  const role = isHere ? ("dense-strong" as const) : ("dense" as const);
  const left = at.x + RADIUS + BESIDE;
  const note = isHere ? STATE_WORDS.here : "";
  const noteWidth = isHere ? labelWidth(note, "dense-strong", measure) + BESIDE : 0;
  const width = area.width - left - noteWidth;
  const words = labelLines(
    label,
    { x: left, width, role, line: LINE, measure },
    state === "beyond" ? { ink: "ink-2" } : {},
  );
  const end = left + Math.min(width, labelWidth(label, role, measure));
  const marks: Mark[] = [
    { kind: "disc", x: at.x, y: at.y, r: RADIUS - 0.75, fill, stroke, strokeWidth: 1.5 },
    { kind: "label", x: at.x, y: at.y + 5, text: String(number), role: "dense-strong", anchor: "middle", ink },
    ...words.marks(at.y),
    ...(isHere ? [hereMark(note, end + BESIDE, at.y)] : []),
  ];
  return { marks, height: words.height };
}

const hereMark = (text: string, x: number, y: number): Mark => ({
  kind: "label",
  x,
  y: y + 5,
  text,
  role: "dense-strong",
  ink: "accent",
});
