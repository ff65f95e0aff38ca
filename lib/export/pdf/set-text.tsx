import type { ReactNode } from "react";
import { plainLine } from "@/lib/domain/slides/line";
import type { TextNode } from "../sheet/sheet";
import type { FontMetrics } from "../type/font-metrics";
import { breakLines, roleOf, type SetLine } from "../type/measure-text";
import { replaceMissing } from "../type/missing-glyphs";
import { hasRightToLeft } from "../type/text-direction";
import type { TypeRole } from "../type/type-roles";
import type { DrawContext } from "./draw-context";
import { TaggedText } from "./primitives";
import { shapeLines } from "./shape-lines";

const MOST_BALANCED_LINES = 3;

type SetTextProps = {
  node: TextNode;
  width: number;
  context: DrawContext;
  /** Room to its right, where it stands in a row without a view around it. */
  after?: number;
};

/** A text with its lines already broken and shaped, so that what was measured is what is painted. */
export function SetText({ node, width, context, after }: SetTextProps): ReactNode {
  const { palette, measure } = context;
  const role = roleOf(measure, node.role);
  const lift = halfLeading(role, measure.metrics);
  const { tag, align } = node;
  const whole = plainLine(node.line);
  const ink = palette[node.ink ?? role.ink ?? "ink"];
  const { metrics } = measure;
  const shaped = shapeLines(balancedLines(node, width, context), { role, ink, width, align, metrics, whole });
  const style = {
    marginTop: lift + (node.shift ?? 0),
    marginBottom: -lift,
    ...(after !== undefined && { width, marginRight: after }),
  };
  return (
    <TaggedText
      tag={tag?.role}
      scope={tag?.scope}
      shaped={shaped}
      actualText={hasRightToLeft(whole) ? replaceMissing(whole, metrics) : undefined}
      style={style}
    >
      {shaped.map(({ string }) => string).join("\n")}
    </TaggedText>
  );
}

/** The renderer hangs a line from its top; a line stands in the middle of its leading, as in every browser. */
const halfLeading = ({ face, size, leading }: TypeRole, metrics: FontMetrics): number =>
  (leading - metrics.bodyHeightOf(face) * size) / 2;

/**
 * Two or three lines are set as even as they go, and so is a longer text whose last line would hold a single word. No
 * word is cut for it.
 */
function balancedLines({ line, role, tag }: TextNode, width: number, context: DrawContext): readonly SetLine[] {
  const { measure, isRunning } = context;
  const greedy = breakLines(line, role, width, measure);
  if (isRunning && tag?.role !== "H1" && tag?.role !== "H2") return greedy;
  const isShort = greedy.length <= MOST_BALANCED_LINES || hasSingleWord(greedy.at(-1));
  if (greedy.length < 2 || !isShort) return greedy;
  const isAsGood = (lines: readonly SetLine[]): boolean =>
    lines.length === greedy.length && countPieces(lines) === countPieces(greedy);
  let [tooNarrow, enough] = [width / greedy.length / 1.5, width];
  while (enough - tooNarrow > 2) {
    const middle = (tooNarrow + enough) / 2;
    if (isAsGood(breakLines(line, role, middle, measure))) enough = middle;
    else tooNarrow = middle;
  }
  return breakLines(line, role, enough, measure);
}

const hasSingleWord = (line: SetLine | undefined): boolean =>
  line?.runs.every(({ text }) => !text.trim().includes(" ")) === true && line.runs.length === 1;

/** Words, of which one that was cut at the end of a line counts twice. */
const countPieces = (lines: readonly SetLine[]): number =>
  lines.reduce(
    (sum, { runs }) =>
      sum +
      runs
        .map(({ text }) => text)
        .join("")
        .split(" ").length,
    0,
  );
