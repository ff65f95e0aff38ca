import type { Font, Glyph } from "fontkit";
import type PDFDocument from "pdfkit";
import type { StructureElement } from "pdfkit";
import { findOwn } from "@/lib/domain/text/find-own";
import type { ArtifactType, TagWriter } from "./tag-writer";

/** A node as @react-pdf/layout leaves it; unknown props pass through it untouched. */
export type LaidOutNode = {
  type: string;
  value?: string;
  box?: LaidOutBox;
  style?: Record<string, unknown>;
  props?: TagProps & { shaped?: readonly LaidOutLine[] } & Record<string, unknown>;
  children?: LaidOutNode[];
  lines?: LaidOutLine[];
};
export type LaidOutBox = { top: number; left: number; width: number; height: number } & Record<string, unknown>;
export type LaidOutLine = {
  string: string;
  xAdvance: number;
  overflowRight?: number;
  ascent?: number;
  box?: { x: number; y: number; width: number; height: number };
  runs?: LaidOutRun[];
  decorationLines?: { rect: LineRect; color: string; opacity: number; style: string }[];
};
type LineRect = { x: number; y: number; width: number; height: number };

/** Glyphs of one face, where and how the renderer paints them; its own fields, and the words they stand for. */
export type LaidOutRun = {
  start: number;
  end: number;
  text: string;
  attributes: { font: [Font]; fontSize: number; color: string; opacity: number; link?: string };
  glyphs: Glyph[];
  /** Advances in points, offsets in thousandths of an em. */
  positions: { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[];
  height: number;
  descent: number;
  xAdvance: number;
};

/** What an element tells a screen reader; carried on views and texts as plain props. */
export type TagProps = {
  tag?: string;
  alt?: string;
  scope?: "Column" | "Row";
  ordered?: boolean;
  tagTitle?: string;
  /** What it holds is painted at this scale, by a transform of its own. */
  zoom?: number;
  /** The words in the order in which they are read, where they are painted in another. */
  actualText?: string;
  /** Decoration: painted, but left out of the structure. */
  artifact?: ArtifactType;
};

export type Weaving = { document: PDFDocument; writer: TagWriter; pageHeight: number };
/** Where a node stands on its page, and the scale at which its own boxes are painted. */
type Origin = { left: number; top: number; scale: number };

export const PAGE_ORIGIN: Origin = { left: 0, top: 0, scale: 1 };

const LEAF_TAG: Readonly<Record<string, string>> = { TEXT: "P", SVG: "Figure", IMAGE: "Figure" };
const KNOWN_TYPES: ReadonlySet<string> = new Set(["VIEW", "TEXT", "SVG", "IMAGE"]);

/** A node of no effect that runs when its turn to be painted comes: painting asks it for its children, once. */
export const sentinel = (run: () => void): LaidOutNode => ({
  type: "MARK",
  props: {},
  get children(): LaidOutNode[] {
    run();
    return [];
  },
});

/** The nodes that replace `node` in its parent, with its marks around it. Painting order is reading order. */
export function weave(node: LaidOutNode, parent: StructureElement, origin: Origin, weaving: Weaving): LaidOutNode[] {
  const { writer } = weaving;
  const props = node.props ?? {};
  if (!KNOWN_TYPES.has(node.type)) throw new Error(`${node.type} cannot be tagged here`);
  const { artifact } = props;
  if (artifact) {
    return [sentinel(() => writer.openArtifact(artifact)), node, sentinel(() => writer.closeArtifact())];
  }
  const { scale } = origin;
  const here = {
    left: origin.left + (node.box?.left ?? 0) * scale,
    top: origin.top + (node.box?.top ?? 0) * scale,
    scale: scale * (props.zoom ?? 1),
  };
  const tag = props.tag ?? findOwn(LEAF_TAG, node.type);
  if (node.type !== "VIEW") return weaveLeaf(node, tag ?? "P", parent, here, weaving);

  const element = tag === undefined || !saysSomething(node) ? null : createElement(node, tag, here, weaving);
  if (element) parent.add(element);
  const children = (node.children ?? []).flatMap((child) => weave(child, element ?? parent, here, weaving));
  const woven = { ...node, children };
  return element ? [woven, sentinel(() => element.end())] : [woven];
}

/** An empty list or quote would be read out as one; cells stand in their row even when empty. */
const saysSomething = ({ type, props, children = [] }: LaidOutNode): boolean =>
  props?.artifact === undefined &&
  (type === "SVG" ||
    type === "IMAGE" ||
    isCell(props?.tag) ||
    children.some((child) => saysSomething(child) || plainText(child).trim() !== ""));

const isCell = (tag: string | undefined): boolean => tag === "TD" || tag === "TH";

function weaveLeaf(
  node: LaidOutNode,
  tag: string,
  parent: StructureElement,
  here: Origin,
  weaving: Weaving,
): LaidOutNode[] {
  const isEmpty = node.type === "TEXT" && plainText(node).trim() === "";
  if (isEmpty && !isCell(tag)) return [node];
  const element = createElement(node, tag, here, weaving);
  parent.add(element);
  // An empty cell still stands in its row, or the table would lose its shape.
  if (isEmpty) return [node, sentinel(() => element.end())];
  return [
    sentinel(() => weaving.writer.open(element, tag, { linkLabels: linkLabels(node) })),
    node,
    sentinel(() => weaving.writer.close()),
  ];
}

function createElement(
  node: LaidOutNode,
  tag: string,
  here: Origin,
  { document, pageHeight }: Weaving,
): StructureElement {
  const { alt, actualText, tagTitle, scope } = node.props ?? {};
  if (tag === "Figure" && (alt ?? "").trim().length < 5) throw new Error("a Figure needs alternative text");
  if (tag === "TH" && scope === undefined) throw new Error("a TH needs its scope");
  const element = document.struct(tag, { alt, actual: actualText, title: tagTitle });
  const attributes = attributesOf(node, tag, here, pageHeight);
  if (attributes) element.dictionary.data.A = attributes;
  return element;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Plain strings become PDF names. */
function attributesOf(node: LaidOutNode, tag: string, { left, top, scale }: Origin, pageHeight: number): object | null {
  if (tag === "L") return { O: "List", ListNumbering: node.props?.ordered ? "Decimal" : "Disc" };
  if (tag === "TH") return { O: "Table", Scope: node.props?.scope };
  if (tag !== "Figure") return null;
  const width = (node.box?.width ?? 0) * scale;
  const height = (node.box?.height ?? 0) * scale;
  const BBox = [left, pageHeight - top - height, left + width, pageHeight - top].map(round);
  return { O: "Layout", Placement: "Block", BBox };
}

const plainText = (node: LaidOutNode): string =>
  node.type === "TEXT_INSTANCE" ? (node.value ?? "") : (node.children ?? []).map(plainText).join("");

/** What each link of a text says, by its target. */
function linkLabels(node: LaidOutNode): Map<string, string> {
  const labels = new Map<string, string>();
  for (const { attributes, text } of (node.lines ?? []).flatMap(({ runs }) => runs ?? [])) {
    if (attributes.link === undefined) continue;
    const key = attributes.link.replace(/^#/, "");
    labels.set(key, `${labels.get(key) ?? ""}${text}`.replace(/\s+/gu, " "));
  }
  return labels;
}
