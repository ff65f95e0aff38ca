import type { BlockOf } from "@/lib/domain/slides/block";
import type { BarsPlot } from "../../charts/bars";
import type { Colour } from "../../palette";
import type { Box } from "../../sheet/frame";
import type { PlaceholderName } from "../parts/placeholders";
import type { Paragraph } from "../text/paragraph";
import type { Anchor } from "../text/text-body";

// A slide as PowerPoint sees it: objects with places in points, in the order in which they are read.

export type TextShape = {
  kind: "text";
  name: string;
  box: Box;
  paragraphs: Paragraph[];
  anchor?: Anchor;
  placeholder?: PlaceholderName;
  /** Labels of drawings stay on their line, whatever the font. */
  wraps?: false;
};

export type Geometry = "rect" | "round-rect" | "ellipse" | "right-half";

/** Shapes without words are decoration, or part of a group that has an alternative text. */
export type PlainShape = {
  kind: "plain";
  geometry: Geometry;
  box: Box;
  fill?: Colour;
  stroke?: { colour: Colour; width: number; isDashed?: true };
  /** Of the corners of a round rectangle, in points. */
  radius?: number;
};
export type Point = { x: number; y: number };
export type LineShape = { kind: "line"; from: Point; to: Point; colour: Colour; width: number; isDashed?: boolean };

export type GroupShape = {
  kind: "group";
  name: string;
  /** null: decoration. */
  alt: string | null;
  box: Box;
  children: (TextShape | PlainShape | LineShape)[];
};

export type BorderLine = { colour: Colour; width: number };
export type TableCell = {
  paragraphs: Paragraph[];
  margin: { top: number; right: number; bottom: number };
  /** In the middle of its row, else at its top. */
  isCentred?: true;
  top?: BorderLine;
  bottom?: BorderLine;
};
export type TableShape = {
  kind: "table";
  name: string;
  alt: string;
  box: Box;
  columnWidths: number[];
  rows: { height: number; cells: TableCell[] }[];
  hasRowHeads: boolean;
};

export type ChartShape = {
  kind: "chart";
  name: string;
  alt: string;
  box: Box;
  bars: BlockOf<"bars">;
  /** Where the bars stand, in units of which `zoom` make a point and `own` is the size of the whole. */
  plot: BarsPlot;
  own: { width: number; height: number };
  zoom: number;
};

/** The logo; `alt` null is decoration. */
export type PictureShape = { kind: "picture"; name: string; alt: string | null; box: Box };

export type Shape = TextShape | PlainShape | LineShape | GroupShape | TableShape | ChartShape | PictureShape;
