import type { Block, BlockKind, BlockOf } from "@/lib/domain/slides/block";
import { describeBlock } from "@/lib/domain/slides/describe-block";
import { type ChartBlock, drawChart } from "../../charts/draw-chart";
import type { TypeRoleName } from "../../type/type-roles";
import { columnLook, columns, evenNumeral, item, numeralRole } from "../arrange";
import { gap, hairline, type SheetNode, stack, text } from "../sheet";
import type { BlockPlace } from "./block-place";
import { boxesNode } from "./boxes-node";
import { bulletsNode } from "./bullets-node";
import { contrastNode } from "./contrast-node";
import { quoteNode } from "./quote-node";
import { stepsNode } from "./steps-node";
import { tableNode } from "./table-node";
import { threadNode } from "./thread-node";

type BlockNodes = { [K in BlockKind]: (block: BlockOf<K>, place: BlockPlace) => SheetNode };

const paragraphRole = { statement: "statement", lead: "lead", small: "dense-quiet" } as const;
const calloutColour = { ask: "accent", caution: "second", note: "mute" } as const;

const nodes = {
  paragraph: ({ text: line, role }) => text(role ? paragraphRole[role] : "body", line),
  bullets: bulletsNode,
  callout: ({ tone, text: line }) =>
    stack(
      [text("body", line)],
      { left: { width: 3, colour: calloutColour[tone] }, padding: { left: 16, top: 2, bottom: 2 } },
      { role: "Div" },
    ),
  quote: quoteNode,
  figures: ({ items }, { area, context }) => {
    const isAlone = items.length === 1;
    const width = isAlone ? area.width : area.width / items.length - 20;
    const even = evenNumeral(
      items.map(({ value }) => ({ value, width })),
      context.measure,
      "numeral-m",
    );
    // One that no numeral holds on a line leaves the others as large as they can be.
    const roleOf = (value: string): TypeRoleName =>
      even === "lead-strong" ? numeralRole(value, width, "numeral-m", context.measure) : even;
    const figures = items.map(({ label, value, note }) =>
      item(
        [text("label", label), text(roleOf(value), value), note === undefined ? null : text("dense-quiet", note)],
        // A rule parts columns: over a single figure it would stand above nothing else.
        isAlone ? undefined : columnLook,
      ),
    );
    return isAlone ? stack(figures, undefined, { role: "L" }) : columns(figures, area.width);
  },
  cards: ({ items }, { area }) =>
    columns(
      items.map(({ title, text: words, tag }) =>
        item(
          [text("lead-strong", title), tag === undefined ? null : text("label", tag), gap(8), text("lead", words)],
          columnLook,
        ),
      ),
      area.width,
    ),
  steps: stepsNode,
  thread: threadNode,
  contrast: contrastNode,
  boxes: boxesNode,
  table: tableNode,
  riskMatrix: chartNode,
  bars: chartNode,
  gauges: chartNode,
  coverage: chartNode,
  timeline: chartNode,
  dots: chartNode,
  range: chartNode,
  slope: chartNode,
  ladder: chartNode,
  hours: chartNode,
  split: chartNode,
  image: (block, { context }) =>
    stack([text("dense-quiet", describeBlock(block, context.lang))], {
      top: hairline,
      bottom: hairline,
      padding: { top: 12, bottom: 12 },
    }),
} satisfies BlockNodes;

function chartNode(block: ChartBlock, { area, context }: BlockPlace): SheetNode {
  const drawing = drawChart(block, area, context);
  return { kind: "drawing", drawing, alt: describeBlock(block, context.lang), shows: block };
}

export function blockNode(block: Block, place: BlockPlace): SheetNode {
  // The table pairs each kind with a builder of exactly that kind, which TypeScript cannot follow through a union.
  const build = nodes[block.kind] as (block: Block, place: BlockPlace) => SheetNode;
  return build(block, place);
}
