import { Link, Text } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { FontMetrics } from "../fit/font-metrics";
import { breakLines, roleOf, type SetLine, type SetRun } from "../fit/measure-text";
import { replaceMissing } from "../fit/missing-glyphs";
import type { TextNode } from "../sheet/sheet";
import type { TypeRole } from "../theme";
import type { DrawContext } from "./draw-context";
import { faceStyle } from "./fonts";
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

/** A text with its lines already broken, so that what was measured is what is painted. */
export function SetText({ node, width, context, after }: SetTextProps): ReactNode {
  const { palette, measure } = context;
  const role = roleOf(measure, node.role);
  const lines = balancedLines(node, width, context);
  const lift = halfLeading(role, measure.metrics);
  const { tag } = node;
  const place = { marginTop: lift + (node.shift ?? 0), marginBottom: -lift };
  const inRow = after !== undefined && { width, marginRight: after };
  const ink = palette[node.ink ?? role.ink ?? "ink"];
  const shaped = shapeLines(lines, { role, ink, width, align: node.align, metrics: measure.metrics });
  if (shaped) {
    return (
      <TaggedText tag={tag?.role} scope={tag?.scope} shaped={shaped} style={{ ...place, ...inRow }}>
        {shaped.map(({ string }) => string).join("\n")}
      </TaggedText>
    );
  }
  return (
    <TaggedText
      tag={tag?.role}
      scope={tag?.scope}
      style={{
        ...faceStyle[role.face],
        fontSize: role.size,
        lineHeight: role.leading / role.size,
        letterSpacing: role.tracking ?? 0,
        color: ink,
        textAlign: node.align ?? "left",
        ...inRow,
        ...(lines.length > 1 && spareRoom(node.align, width, role.size)),
        ...place,
      }}
    >
      {lines.flatMap((line, at) => lineNodes(line, at, at === lines.length - 1, node, context))}
    </TaggedText>
  );
}

/** The renderer hangs a line from its top; a line stands in the middle of its leading, as in every browser. */
const halfLeading = ({ face, size, leading }: TypeRole, metrics: FontMetrics): number =>
  (leading - metrics.bodyHeightOf(face) * size) / 2;

const SPARE_BEFORE = { center: 0.5, right: 1 } as const;

/**
 * The renderer counts the glyph it has for a line feed as part of the line's last word; where no space stands between
 * the two, a full line would be broken anew. A wider box, grown to where the line does not begin, prevents that.
 */
function spareRoom(
  align: TextNode["align"],
  width: number,
  spare: number,
): { width: number; marginLeft: number } | null {
  return align === undefined ? null : { width: width + spare, marginLeft: -spare * SPARE_BEFORE[align] };
}

/**
 * Two or three lines are set as even as they go, and so is a longer text whose last line would hold a single word. No
 * word is cut for it.
 */
function balancedLines({ line, role, tag }: TextNode, width: number, context: DrawContext): SetLine[] {
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

/** A line ends in a space as well as a break, so that its last word and the next stay two when read aloud. */
function lineNodes(line: SetLine, at: number, isLast: boolean, node: TextNode, context: DrawContext): ReactNode[] {
  const end = node.align === undefined ? " \n" : "\n";
  const runs = line.runs.map((run, index) => runNode(run, `${at}-${index}`, node, context));
  return isLast ? runs : [...runs, end];
}

function runNode({ text, face, href }: SetRun, key: string, node: TextNode, { measure }: DrawContext): ReactNode {
  const words = replaceMissing(text, measure.metrics);
  const isPlain = face === roleOf(measure, node.role).face;
  if (href !== undefined) {
    return (
      <Link key={key} src={href} style={{ ...faceStyle[face], color: "inherit" }}>
        {words}
      </Link>
    );
  }
  if (isPlain) return words;
  return (
    <Text key={key} style={faceStyle[face]}>
      {words}
    </Text>
  );
}
