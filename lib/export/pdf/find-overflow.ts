import { page as slide } from "../sheet/frame";
import type { LaidOutBox, LaidOutNode } from "./tagging/weave";

const TOLERANCE_PT = 1;

/**
 * What the renderer would do to a slide without a word: let a page grow, run a line past its box or off the page.
 * Null when it does none of it.
 */
export function findOverflow(page: LaidOutNode): string | null {
  if ((page.box?.height ?? 0) > slide.height + TOLERANCE_PT) return "the page grew";
  return findIn(page, { left: 0, top: 0, height: slide.height });
}

/** The same of the text in a part of a page that is painted at a scale of its own and so high before it is scaled. */
export const findTextOverflow = (part: LaidOutNode, height: number): string | null =>
  findIn(part, { left: 0, top: 0, height });

type Place = { left: number; top: number; height: number };

function findIn(node: LaidOutNode, { left, top, height }: Place): string | null {
  if (node.type === "SVG") return null;
  const box = node.box;
  const here = { left: left + (box?.left ?? 0), top: top + (box?.top ?? 0), height };
  if (node.type === "TEXT") return box ? problemOfText(node, box, here) : null;
  for (const child of node.children ?? []) {
    const problem = findIn(child, here);
    if (problem) return problem;
  }
  return null;
}

function problemOfText(node: LaidOutNode, box: LaidOutBox, here: Place): string | null {
  const lines = node.lines ?? [];
  const start = lines[0]?.string.slice(0, 30) ?? "";
  const widest = Math.max(0, ...lines.map(({ xAdvance, overflowRight = 0 }) => xAdvance - overflowRight));
  if (widest > box.width + TOLERANCE_PT) return `“${start}” runs past its box`;
  const source = sourceText(node);
  const breaks = source.split("\n").length;
  if (source !== "" && lines.length > breaks) return `“${start}” breaks where it was not meant to`;
  const isOutside = here.top < -TOLERANCE_PT || here.top + box.height > here.height + TOLERANCE_PT;
  return isOutside ? `“${start}” leaves the page` : null;
}

const sourceText = (node: LaidOutNode): string =>
  node.type === "TEXT_INSTANCE" ? (node.value ?? "") : (node.children ?? []).map(sourceText).join("");
