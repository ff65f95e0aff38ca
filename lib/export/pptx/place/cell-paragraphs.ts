import { type Tone, tones } from "@/lib/domain/slides/block";
import { plainLine } from "@/lib/domain/slides/line";
import type { Colour } from "../../palette";
import type { RowNode, SheetNode } from "../../sheet/sheet";
import { roleOf, type TextMeasure } from "../../type/measure-text";
import type { Paragraph, TextRun } from "../text/paragraph";
import { paragraphOf } from "./flow";

/** What a cell of a table says. Chips and signs become letters, so that they stay with their words. */
export function cellParagraphs(node: SheetNode, measure: TextMeasure): Paragraph[] {
  switch (node.kind) {
    case "text":
      return [paragraphOf(node, measure)];
    case "stack":
      return node.children.flatMap((child) => cellParagraphs(child, measure));
    case "row":
      return [markedParagraph(node, measure)];
    case "drawing":
    case "gap":
      return [];
  }
}

/** How far numerals are lifted to share a baseline with the words of their row. */
export function shiftOf(node: SheetNode): number {
  if (node.kind === "text") return node.shift ?? 0;
  if (node.kind !== "stack" || node.children[0] === undefined) return 0;
  return shiftOf(node.children[0]);
}

function markedParagraph({ cells }: RowNode, measure: TextMeasure): Paragraph {
  const [mark, words] = cells;
  if (mark === undefined || words?.node.kind !== "text") throw new Error("a row in a cell is a mark and its word");
  const paragraph = paragraphOf(words.node, measure);
  return { ...paragraph, runs: [markRun(mark.node, measure), { text: "  " }, ...paragraph.runs] };
}

function markRun(node: SheetNode, measure: TextMeasure): TextRun {
  if (node.kind !== "stack") throw new Error("a mark is a chip or a sign");
  const [inside] = node.children;
  const tone = inside?.kind === "drawing" ? tones.find((name) => name === inside.shows) : undefined;
  if (tone !== undefined) return signRun(tone);
  if (inside?.kind !== "text" || node.look?.fill === undefined) throw new Error("a chip holds its score");
  return {
    text: chipText(plainLine(inside.line)),
    strong: true,
    highlight: node.look.fill,
    ink: inside.ink ?? roleOf(measure, inside.role).ink ?? "ink",
  };
}

const NO_BREAK_SPACE = "\u00A0";
const FIGURE_SPACE = "\u2007";

/** Chips of one and of two figures are equally wide. */
const chipText = (score: string): string => NO_BREAK_SPACE + score.padStart(2, FIGURE_SPACE) + NO_BREAK_SPACE;

const SIGNS: Readonly<Record<Tone, { text: string; ink: Colour }>> = {
  "on-track": { text: "●", ink: "accent" },
  watch: { text: "◐", ink: "accent" },
  "off-track": { text: "⊗", ink: "second" },
  "not-yet-known": { text: "○", ink: "ink-2" },
  low: { text: "■", ink: "low" },
  moderate: { text: "■", ink: "moderate" },
  high: { text: "■", ink: "high" },
  severe: { text: "■", ink: "severe" },
};

const signRun = (tone: Tone): TextRun => ({ ...SIGNS[tone] });
