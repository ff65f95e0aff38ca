import type { BlockOf, Message } from "@/lib/domain/slides/block";
import { breakLines, type TextMeasure } from "../../type/measure-text";
import type { TypeRoleName } from "../../type/type-roles";
import { innerWidth } from "../measure-sheet";
import { gap, type Look, type SheetNode, stack, type TextNode, text } from "../sheet";
import type { BlockPlace } from "./block-place";
import { growthOf, inRows, perRow, widthOfEach } from "./per-row";

type Thread = BlockOf<"thread">;

/** Wider than this, in points of a page that is read, a bubble is tiring to read. */
const MOST_BUBBLE = 520;
const SHARE_OF_WIDTH = 0.86;
const LEAST_BESIDE = 300;
const GUTTER = 40;
const BETWEEN = 8;
const APART = 18;

/** What was asked stands at the left, what answers it at the right; two exchanges share a width that holds both. */
export function threadNode(block: Thread, { area, context: { measure } }: BlockPlace): SheetNode {
  const beside = exchangesBeside(block, area.width, measure);
  const width = widthOfEach(beside, area.width, GUTTER);
  const rows = inRows(exchangesOf(block), beside).map(
    (row): SheetNode => ({
      kind: "row",
      gap: GUTTER,
      cells: row.map((messages) => ({ width, node: exchange(messages, width, measure) })),
    }),
  );
  const children = rows.flatMap((row, at) => (at === 0 ? [row] : [gap(APART), row]));
  return stack(children, undefined, { role: "L" });
}

/** A question with all that answers it. */
export function exchangesOf({ items }: Thread): Message[][] {
  const exchanges: Message[][] = [];
  for (const message of items) {
    const last = exchanges.at(-1);
    if (last === undefined || message.side === "asked") exchanges.push([message]);
    else last.push(message);
  }
  return exchanges;
}

export function exchangesBeside(block: Thread, width: number, measure: TextMeasure): number {
  return perRow(exchangesOf(block).length, width, { least: LEAST_BESIDE * growthOf(measure), most: 2 });
}

function exchange(messages: readonly Message[], width: number, measure: TextMeasure): SheetNode {
  const rows = messages.map((message) => messageRow(message, width, measure));
  return stack(rows.flatMap((row, at) => (at === 0 ? [row] : [gap(BETWEEN), row])));
}

function messageRow(message: Message, width: number, measure: TextMeasure): SheetNode {
  const look = lookOf(message);
  const most = Math.min(width * SHARE_OF_WIDTH, MOST_BUBBLE * growthOf(measure));
  const words = wordsOf(message);
  const around = most - innerWidth(most, look);
  const needed = Math.max(...words.map(({ line, role }) => widest(line, role, most - around, measure))) + around;
  const bubble = { width: needed, node: stack(words, look, { role: "LBody" }) };
  const before = { width: width - needed, node: gap(0) };
  return {
    kind: "row",
    gap: 0,
    tag: { role: "LI" },
    cells: message.side === "asked" ? [bubble] : [before, bubble],
  };
}

/** A short message makes a narrow bubble, a long one stands as even as its lines go. */
function widest(line: TextNode["line"], role: TypeRoleName, most: number, measure: TextMeasure): number {
  const shape = (width: number): string => {
    const lines = breakLines(line, role, width, measure);
    return `${lines.length} ${lines.filter(({ isCut }) => isCut).length}`;
  };
  const asked = shape(most);
  let [tooNarrow, enough] = [0, most];
  while (enough - tooNarrow > 2) {
    const middle = (tooNarrow + enough) / 2;
    if (shape(middle) === asked) enough = middle;
    else tooNarrow = middle;
  }
  return enough;
}

function wordsOf({ side, state, label, text: words }: Message): TextNode[] {
  const isDark = side === "answered" && state !== "would";
  return [text("label", label, isDark ? { ink: "on-deep" } : {}), text("body", words, isDark ? { ink: "white" } : {})];
}

const PADDING = { top: 8, right: 14, bottom: 10, left: 14 };
const RADIUS = 8;
const OUTLINE = 1.5;

/** An answer that does not stand yet is drawn as an outline: nothing is filled in. */
function lookOf({ side, state }: Message): Look {
  if (side === "asked") return { fill: "panel", radius: RADIUS, padding: PADDING };
  if (state !== "would") return { fill: "deep", radius: RADIUS, padding: PADDING };
  return { outline: { width: OUTLINE, colour: "accent", isDashed: true }, radius: RADIUS, padding: PADDING };
}
