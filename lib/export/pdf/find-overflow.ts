import { page as paper } from "../theme";
import type { LaidOutBox, LaidOutNode } from "./tagging/weave";

const TOLERANCE_PT = 1;

/**
 * What the renderer would do to a slide without a word: let a page grow, run a line past its box or off the page.
 * Null when it does none of it.
 */
export function findOverflow(page: LaidOutNode): string | null {
  if ((page.box?.height ?? 0) > paper.height + TOLERANCE_PT) return "the page grew";
  return findIn(page, 0, 0);
}

function findIn(node: LaidOutNode, left: number, top: number): string | null {
  if (node.type === "SVG") return null;
  const box = node.box;
  const here = { left: left + (box?.left ?? 0), top: top + (box?.top ?? 0) };
  if (node.type === "TEXT") return box ? problemOfText(node, box, here) : null;
  for (const child of node.children ?? []) {
    const problem = findIn(child, here.left, here.top);
    if (problem) return problem;
  }
  return null;
}

function problemOfText(node: LaidOutNode, box: LaidOutBox, here: { left: number; top: number }): string | null {
  const lines = node.lines ?? [];
  const start = lines[0]?.string.slice(0, 30) ?? "";
  const widest = Math.max(0, ...lines.map(({ xAdvance, overflowRight = 0 }) => xAdvance - overflowRight));
  if (widest > box.width + TOLERANCE_PT) return `“${start}” runs past its box`;
  const isOutside = here.top < -TOLERANCE_PT || here.top + box.height > paper.height + TOLERANCE_PT;
  return isOutside ? `“${start}” leaves the page` : null;
}
