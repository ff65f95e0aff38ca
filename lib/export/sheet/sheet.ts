import type { ListMark, Tone } from "@/lib/domain/slides/block";
import type { Line } from "@/lib/domain/slides/line";
import type { ChartBlock } from "../charts/draw-chart";
import type { Drawing } from "../charts/drawing";
import type { Colour } from "../palette";
import type { TextMeasure } from "../type/measure-text";
import type { Ink, TypeRoleName } from "../type/type-roles";
import type { Box } from "./frame";
import { linkAddresses } from "./link-addresses";
import type { PlacedLogo } from "./place-logo";

// A sheet is a slide as boxes of stacks, rows and set text: measured by `fit`, drawn by the PDF, from one description.

export type Role =
  | "H1"
  | "H2"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "Caption"
  | "TR"
  | "TH"
  | "TD"
  | "BlockQuote"
  | "Div";
/** What an element is to a screen reader; `title` names a table without a visible caption. */
export type Tag = { role: Role; scope?: "Column" | "Row"; ordered?: true; title?: string };

export type Rule = { width: number; colour: Colour };
export type Edges = { top?: number; right?: number; bottom?: number; left?: number };
export type Look = {
  padding?: Edges;
  top?: Rule;
  bottom?: Rule;
  left?: Rule;
  /** A line all around, which stands alone: never with one of the three above. */
  outline?: Rule & { isDashed?: true };
  /** How round the corners of a fill or an outline are, in points. */
  radius?: number;
  fill?: Colour;
  minHeight?: number;
  /** Where children stand when the stack is taller than they are. */
  justify?: "center" | "between" | "end";
};

export type TextNode = {
  kind: "text";
  role: TypeRoleName;
  line: Line;
  align?: "right" | "center";
  ink?: Ink;
  tag?: Tag;
  /** Moves the line up (negative) and what follows with it, so that numerals share a baseline with words. */
  shift?: number;
};
export type StackNode = { kind: "stack"; children: SheetNode[]; look?: Look; tag?: Tag };
export type RowCell = { width: number; node: SheetNode };
export type RowNode = { kind: "row"; cells: RowCell[]; gap: number; align?: "center"; look?: Look; tag?: Tag };
/**
 * `alt` null is decoration; `shows` is what was drawn, for renderers that have their own way to show it. "cell" stands
 * across a cell of a table, or below the head of its column.
 */
export type DrawingNode = {
  kind: "drawing";
  drawing: Drawing;
  alt: string | null;
  shows: ChartBlock | Tone | ListMark | "cell";
};
export type GapNode = { kind: "gap"; height: number };
export type SheetNode = TextNode | StackNode | RowNode | DrawingNode | GapNode;

export type PlacedBox = { name: string; box: Box; node: SheetNode };

/** Boxes stand in reading order; a band is painted before them. */
export type Sheet = {
  ground: "paper" | "panel" | "deep";
  band: Box | null;
  logo: PlacedLogo | null;
  boxes: PlacedBox[];
  footer: Footer | null;
};
/** `leftWidth`, in points, is the room of the left part. */
export type Footer = { left: string; leftWidth: number; right: string; page: string };

export type SheetContext = {
  measure: TextMeasure;
  lang: string;
  today: string;
  /** What fills a box of its own stands out from it. */
  ground?: "deep";
};

type TextRest = Partial<Omit<TextNode, "kind" | "role" | "line">>;

/** Words to be read: an address among them is a link. */
export const text = (role: TypeRoleName, line: Line, rest: TextRest = {}): TextNode =>
  frameText(role, linkAddresses(line), rest);

/** Words that stand at the foot of every page, which a screen reader passes over: an address in them leads nowhere. */
export const frameText = (role: TypeRoleName, line: Line, rest: TextRest = {}): TextNode => ({
  kind: "text",
  role,
  line,
  ...rest,
});
export const stack = (children: readonly (SheetNode | null)[], look?: Look, tag?: Tag): StackNode => ({
  kind: "stack",
  children: children.filter((child) => child !== null),
  ...(look && { look }),
  ...(tag && { tag }),
});
export const gap = (height: number): GapNode => ({ kind: "gap", height });
export const place = (name: string, box: Box, node: SheetNode): PlacedBox => ({ name, box, node });

export const openingRule: Rule = { width: 1, colour: "ink" };
export const hairline: Rule = { width: 0.5, colour: "rule" };
