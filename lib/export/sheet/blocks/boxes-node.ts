import type { BlockOf, BoxItem } from "@/lib/domain/slides/block";
import { type Line, plainLine } from "@/lib/domain/slides/line";
import { labelWidth, type TextMeasure } from "../../type/measure-text";
import type { Ink } from "../../type/type-roles";
import { innerWidth, measureNode } from "../measure-sheet";
import { gap, type Look, type SheetContext, type SheetNode, type StackNode, stack, text } from "../sheet";
import type { BlockPlace } from "./block-place";
import { boxWidths } from "./box-widths";
import { growthOf, inRows, perRow, widthOfEach } from "./per-row";

type Boxes = BlockOf<"boxes">;
type Tone = NonNullable<BoxItem["tone"]>;

const MOST_BESIDE = 4;
const LEAST_BOX = 150;
const GAP = 14;

/** Filled cards, up to four beside each other; those of a row are as tall as the tallest of it. */
export function boxesNode(block: Boxes, { area, context }: BlockPlace): SheetNode {
  const { measure } = context;
  const beside = boxesBeside(block, area.width, measure);
  const widths = rowWidths(block, area.width, measure);
  const widthAt = (at: number): number => widths[at] ?? 1;
  const rows = inRows(block.items, beside).map((items): SheetNode => {
    const heads = items.map((item, at) => headHeight(item, widthAt(at), context));
    // What is known of each begins on one line, however long what is asked for is.
    const nodes = items.map((item, at) => boxNode(item, widthAt(at), context, Math.max(...heads)));
    const minHeight = Math.max(...nodes.map((node, at) => measureNode(node, widthAt(at), measure)));
    return {
      kind: "row",
      gap: GAP,
      cells: nodes.map((node, at) => ({ width: widthAt(at), node: { ...node, look: { ...node.look, minHeight } } })),
    };
  });
  return stack(
    rows.flatMap((row, at) => (at === 0 ? [row] : [gap(GAP), row])),
    undefined,
    { role: "L" },
  );
}

export const boxesBeside = ({ items }: Boxes, width: number, measure: TextMeasure): number =>
  perRow(items.length, width, { least: LEAST_BOX * growthOf(measure), most: MOST_BESIDE });

/** The widths of the boxes of each row. */
const rowWidths = (block: Boxes, width: number, measure: TextMeasure): readonly number[] =>
  boxWidths(block, { beside: boxesBeside(block, width, measure), width, gap: GAP }, measure);

function boxNode(item: BoxItem, width: number, context: SheetContext, mostHead: number): StackNode {
  const { measure, ground } = context;
  const { tone = "plain", facts = [] } = item;
  const { look, ink, quiet } = lookOf(tone, ground);
  const inner = innerWidth(width, look);
  const rows = facts.map(({ label, value }) =>
    factRow(text("dense", label, { ink: quiet }), text("dense-strong", value, { ink }), {
      width: inner,
      label: labelRoom(facts, inner, measure),
    }),
  );
  const head = stack(headNodes(item, ground), rows.length === 0 ? undefined : { minHeight: mostHead });
  const children = [head, ...(rows.length === 0 ? [] : [gap(8), ...rows])];
  return stack([stack(children, undefined, { role: "LBody" })], look, { role: "LI" });
}

/** What a box says before what is known of it. */
function headNodes({ title, text: words, tone = "plain", tag }: BoxItem, ground: SheetContext["ground"]): SheetNode[] {
  const { ink, quiet } = lookOf(tone, ground);
  return [
    ...(tag === undefined ? [] : [text("label", tag, { ink: quiet })]),
    text("body-strong", title, { ink }),
    ...(isBlank(words) ? [] : [gap(4), text("dense", words, { ink })]),
  ];
}

const headHeight = (item: BoxItem, width: number, { measure, ground }: SheetContext): number =>
  measureNode(stack(headNodes(item, ground)), innerWidth(width, lookOf(item.tone ?? "plain", ground).look), measure);

const lookOf = (tone: Tone, ground: SheetContext["ground"]): (typeof looks)[Tone] =>
  ground === "deep" ? ON_DEEP : looks[tone];

/** A box may say all it has to in its title and facts. */
const isBlank = (words: Line): boolean => plainLine(words) === "";

const FACT_GAP = 10;
const FACT_PADDING = { top: 3 };
const MOST_LABEL = 0.42;
/** Narrower than this a value stands below its label. */
const LEAST_BESIDE_LABEL = 150;

/** Whether labels stand beside their values: narrow boxes have them above. */
export const areLabelsBeside = (block: Boxes, width: number, measure: TextMeasure): boolean =>
  hasRoomBeside(innerWidth(widthOfEach(boxesBeside(block, width, measure), width, GAP), looks.plain.look), measure);

const hasRoomBeside = (inner: number, measure: TextMeasure): boolean => inner >= LEAST_BESIDE_LABEL * growthOf(measure);

/** The room of the labels beside their values; null where they stand above them. */
function labelRoom(facts: NonNullable<BoxItem["facts"]>, width: number, measure: TextMeasure): number | null {
  if (!hasRoomBeside(width, measure)) return null;
  const widest = Math.max(0, ...facts.map(({ label }) => labelWidth(label, "dense", measure) / measure.fill + 1));
  return Math.min(width * MOST_LABEL, widest);
}

function factRow(label: SheetNode, value: SheetNode, room: { width: number; label: number | null }): SheetNode {
  if (room.label === null) return stack([label, value], { padding: FACT_PADDING });
  const cells = [
    { width: room.label, node: label },
    { width: Math.max(1, room.width - room.label - FACT_GAP), node: value },
  ];
  return { kind: "row", gap: FACT_GAP, look: { padding: FACT_PADDING }, cells };
}

const PADDING = { top: 10, right: 14, bottom: 12, left: 14 };

/** What sets a box off: a rule above in the claim's colour, a rule at its side, or the dark ground. */
const looks: Readonly<Record<Tone, { look: Look; ink: Ink; quiet: Ink }>> = {
  plain: { look: { fill: "panel", top: { width: 2, colour: "accent" }, padding: PADDING }, ink: "ink", quiet: "ink-2" },
  caution: {
    look: {
      fill: "second-soft",
      left: { width: 3, colour: "second-bar" },
      padding: { ...PADDING, top: PADDING.top + 2, left: PADDING.left - 3 },
    },
    ink: "ink",
    quiet: "ink-2",
  },
  strong: { look: { fill: "deep", padding: { ...PADDING, top: PADDING.top + 2 } }, ink: "white", quiet: "on-deep" },
};

/** On the dark ground every box is a white card. */
const ON_DEEP: (typeof looks)[Tone] = {
  look: { fill: "white", padding: { ...PADDING, top: PADDING.top + 2 } },
  ink: "on-white",
  quiet: "on-white-2",
};
