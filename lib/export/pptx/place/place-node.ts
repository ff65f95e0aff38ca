import type { Box } from "../../sheet/frame";
import { edgesOf, innerWidth, measureNode } from "../../sheet/measure-sheet";
import type { Look, RowNode, SheetNode, StackNode } from "../../sheet/sheet";
import type { PlainShape, Shape } from "../shapes/shape";
import type { Anchor } from "../text/text-body";
import { flowOf, isFlow } from "./flow";
import type { Place } from "./place";
import { placeDrawing } from "./place-drawing";
import { placeTable } from "./place-table";

/** The shapes of a node that has this box to itself. */
export function placeNode(node: SheetNode, box: Box, place: Place, anchor: Anchor = "top"): Shape[] {
  if (isFlow(node)) return placeFlow([node], box, place, anchor);
  switch (node.kind) {
    case "stack":
      return node.tag?.role === "Table" ? placeTable(node, box, place) : placeStack(node, box, place);
    case "row":
      return placeRow(node, box, place);
    case "drawing":
      return placeDrawing(node, box, place);
    case "text":
    case "gap":
      return [];
  }
}

function placeFlow(nodes: readonly SheetNode[], box: Box, { name, measure }: Place, anchor: Anchor): Shape[] {
  const { paragraphs, above } = flowOf(nodes, measure);
  if (paragraphs.every(({ runs }) => runs.every(({ text }) => text.trim() === ""))) return [];
  const moved = { ...box, y: box.y + above, height: box.height - above };
  return [{ kind: "text", name, box: moved, paragraphs, anchor }];
}

const anchorOf = { center: "middle", end: "bottom", between: "top" } as const;

function placeStack({ children, look }: StackNode, box: Box, place: Place): Shape[] {
  const { shapes, inner } = frame(look, box);
  const heights = children.map((child) => measureNode(child, inner.width, place.measure));
  const spare = Math.max(0, inner.height - heights.reduce((sum, height) => sum + height, 0));
  if (look?.justify !== "between" && children.every(isFlow)) {
    return [...shapes, ...placeFlow(children, inner, place, look?.justify ? anchorOf[look.justify] : "top")];
  }
  const apart = look?.justify === "between" && children.length > 1 ? spare / (children.length - 1) : 0;
  const start = inner.y + startShare(look) * spare;
  return [...shapes, ...placeChildren(children, heights, { ...inner, y: start }, place, apart)];
}

const startShare = (look: Look | undefined): number => {
  if (look?.justify === "end") return 1;
  return look?.justify === "center" ? 0.5 : 0;
};

/** Children under one another; neighbours that are words alone share a text box, unless room is spread between them. */
function placeChildren(
  children: readonly SheetNode[],
  heights: readonly number[],
  inner: Box,
  place: Place,
  apart: number,
): Shape[] {
  const shapes: Shape[] = [];
  let y = inner.y;
  let words: { nodes: SheetNode[]; y: number; height: number } = { nodes: [], y, height: 0 };
  const flush = (): void => {
    shapes.push(...placeFlow(words.nodes, { ...inner, y: words.y, height: words.height }, place, "top"));
    words = { nodes: [], y, height: 0 };
  };
  children.forEach((child, at) => {
    const height = heights[at] ?? 0;
    if (apart > 0 || !isFlow(child)) {
      flush();
      shapes.push(...placeNode(child, { ...inner, y, height }, place));
    } else {
      if (words.nodes.length === 0) words.y = y;
      words.nodes.push(child);
      words.height += height;
    }
    y += height + apart;
  });
  flush();
  return shapes;
}

function placeRow({ cells, gap, align, look }: RowNode, box: Box, place: Place): Shape[] {
  const { shapes, inner } = frame(look, box);
  let x = inner.x;
  for (const { width, node } of cells) {
    const natural = measureNode(node, width, place.measure);
    const isCentred = align === "center";
    if (isCentred && isFlow(node)) {
      shapes.push(...placeNode(node, { x, y: inner.y, width, height: inner.height }, place, "middle"));
    } else {
      const y = inner.y + (isCentred ? (inner.height - natural) / 2 : 0);
      shapes.push(...placeNode(node, { x, y, width, height: natural }, place));
    }
    x += width + gap;
  }
  return shapes;
}

/** PowerPoint draws an outline on the edge of a shape, half outside; here it stands inside its box. */
function groundOf(box: Box, around: number, radius?: number): Pick<PlainShape, "geometry" | "box" | "radius"> {
  const inset = {
    x: box.x + around / 2,
    y: box.y + around / 2,
    width: box.width - around,
    height: box.height - around,
  };
  return radius === undefined ? { geometry: "rect", box: inset } : { geometry: "round-rect", box: inset, radius };
}

/** Fill and rules of a look, and the box that they leave inside. */
function frame(look: Look | undefined, box: Box): { shapes: Shape[]; inner: Box } {
  const shapes: Shape[] = [];
  const { padding = {}, fill, top, bottom, left, outline, radius } = look ?? {};
  const around = outline?.width ?? 0;
  const right = box.x + box.width;
  const end = box.y + box.height;
  if (fill || outline) shapes.push({ kind: "plain", ...groundOf(box, around, radius), fill, stroke: outline });
  if (top) {
    const y = box.y + top.width / 2;
    shapes.push({ kind: "line", from: { x: box.x, y }, to: { x: right, y }, ...top });
  }
  if (bottom) {
    const y = end - bottom.width / 2;
    shapes.push({ kind: "line", from: { x: box.x, y }, to: { x: right, y }, ...bottom });
  }
  if (left) {
    const x = box.x + left.width / 2;
    shapes.push({ kind: "line", from: { x, y: box.y }, to: { x, y: end }, ...left });
  }
  const inner = {
    x: box.x + (padding.left ?? 0) + (left?.width ?? 0) + around,
    y: box.y + (padding.top ?? 0) + (top?.width ?? 0) + around,
    width: innerWidth(box.width, look),
    height: box.height - edgesOf(look),
  };
  return { shapes, inner };
}
