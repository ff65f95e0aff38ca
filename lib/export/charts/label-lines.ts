import type { Colour } from "../palette";
import { breakLines, type TextMeasure } from "../type/measure-text";
import type { TypeRoleName } from "../type/type-roles";
import type { Mark } from "./drawing";

const BASELINE = 5;

export type LabelLines = { marks: (middle: number) => Mark[]; height: number };
type Setting = { x: number; width: number; role: TypeRoleName; line: number; measure: TextMeasure };
type Extra = { anchor?: "middle" | "end"; ink?: Colour };

/** A label over as many lines as its width asks for, centred on a height. */
export function labelLines(text: string, { x, width, role, line, measure }: Setting, extra: Extra = {}): LabelLines {
  const lines = breakLines(text, role, width, measure).map(({ runs }) => runs.map((run) => run.text).join(""));
  return {
    height: lines.length * line,
    marks: (middle) =>
      lines.map((words, index): Mark => {
        const y = middle + BASELINE + (index - (lines.length - 1) / 2) * line;
        return { kind: "label", x, y, text: words, role, ...extra };
      }),
  };
}
