import { type Line, plainLine, type Run, runsOf } from "@/lib/domain/slides/line";
import type { SlideOf } from "@/lib/domain/slides/slide";
import { blockNode } from "../blocks/block-node";
import { boxes, inRoom, page, space } from "../frame";
import type { LayoutSheet } from "../layout-sheet";
import { measureNode } from "../measure-sheet";
import {
  openingRule,
  type PlacedBox,
  place,
  type RowCell,
  type SheetContext,
  type SheetNode,
  stack,
  text,
} from "../sheet";

const { whole, scope, time, measures, rule } = boxes.plan;
const HALF = (page.contentWidth - space.gutter) / 2;

/** Scope, time, measures and rule keep their places while each is as short as planned; a longer one moves the rest down. */
export const planSheet: LayoutSheet<"plan"> = (slide, context) => {
  if (context.measure.density === "present") return [planInRoom(slide, context)];
  const body = stack([
    scopeNode(slide),
    stack([blockNode(slide.time, { area: time, context })], { minHeight: measures.y - time.y }),
    stack([blockNode(slide.measures, { area: measures, context })], { minHeight: rule.y - measures.y }),
    slide.rule.length === 0 ? null : ruleNode(slide.rule),
  ]);
  return [place("plan", whole, body)];
};

/** Tall enough for a ruler with its dates above and its words below, drawn larger. */
export const TIME_IN_ROOM = 118;

/** Shown to a room, the table has all that scope and time leave. */
function planInRoom(slide: SlideOf<"plan">, context: SheetContext): PlacedBox {
  const body = inRoom(boxes.text.body, context.measure.density);
  const { width } = body;
  const above = [
    scopeNode(slide),
    stack([blockNode(slide.time, { area: { width, height: TIME_IN_ROOM }, context })], { minHeight: TIME_IN_ROOM }),
  ];
  const used = above.reduce((sum, node) => sum + measureNode(node, width, context.measure), 0);
  const area = { width, height: body.height - used };
  return place("plan", body, stack([...above, blockNode(slide.measures, { area, context })]));
}

function scopeNode({ inScope, outOfScope }: SlideOf<"plan">): SheetNode {
  const cells = [scopeCell("In", inScope), scopeCell("Out", outOfScope)].filter((cell) => cell !== null);
  const bottom = time.y - scope.y - scope.height;
  return { kind: "row", gap: space.gutter, cells, look: { padding: { bottom } } };
}

function scopeCell(name: string, lines: readonly Line[]): RowCell | null {
  if (lines.length === 0) return null;
  const runs = lines.flatMap((line, index): Run[] => [...(index > 0 ? [{ text: "; " }] : []), ...runsOf(line)]);
  return { width: HALF, node: text("dense", [{ text: name, strong: true }, { text: "  " }, ...runs]) };
}

/** Go, change and stop share the width by how much they have to say. */
export function ruleWidths(lines: readonly Line[]): number[] {
  const room = page.contentWidth - space.gutter * (lines.length - 1);
  const weights = lines.map((line) => Math.max(LEAST_RULE_WEIGHT, plainLine(line).length));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (room * weight) / total);
}

const LEAST_RULE_WEIGHT = 24;

function ruleNode(lines: readonly Line[]): SheetNode {
  const widths = ruleWidths(lines);
  return {
    kind: "row",
    gap: space.gutter,
    tag: { role: "L" },
    look: { top: openingRule, padding: { top: 8 } },
    cells: lines.map((line, at) => ({
      width: widths[at] ?? 0,
      node: stack([text("dense", line, { tag: { role: "LBody" } })], undefined, { role: "LI" }),
    })),
  };
}
