import { BorderStyle, Paragraph, type Table } from "docx";
import {
  type Block,
  type BlockKind,
  type BlockOf,
  type GraphicBlock,
  isGraphic,
  type Message,
} from "@/lib/domain/slides/block";
import { blockAsTable } from "@/lib/domain/slides/block-as-table";
import { describeBlock } from "@/lib/domain/slides/describe-block";
import { type Line, runsOf } from "@/lib/domain/slides/line";
import type { Palette } from "../palette";
import { BULLETED, hex, NUMBERED } from "./docx-styles";
import { inItsDirection, lineRuns } from "./line-runs";
import { type DocxPlace, tablePart } from "./table-part";

type Part = Paragraph | Table;
type WrittenKind = Exclude<BlockKind, GraphicBlock["kind"]>;
type Writers = { [K in WrittenKind]: (block: BlockOf<K>, place: DocxPlace) => Part[] };

const paragraphStyle = { statement: "Lead", lead: "Lead", small: "Small" } as const;
const calloutColour = { ask: "accent", caution: "second", note: "mute" } as const;

const writers = {
  paragraph: ({ text, role }) => [
    new Paragraph({ ...inItsDirection(text), children: lineRuns(text), ...(role && { style: paragraphStyle[role] }) }),
  ],
  bullets: ({ items, ordered }, place) => list(items, ordered === true, place),
  callout: ({ tone, text }, { palette }) => [
    new Paragraph({
      ...inItsDirection(text),
      children: lineRuns(text),
      indent: { left: 170 },
      border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: hex(palette[calloutColour[tone]]) } },
    }),
  ],
  quote: ({ text, by }, { palette }) => [
    new Paragraph({ style: "Quote", ...inItsDirection(text), children: lineRuns(text) }),
    new Paragraph({
      style: "Small",
      ...inItsDirection(by),
      indent: { left: 284 },
      children: lineRuns(by, { color: hex(palette["ink-2"]) }),
    }),
  ],
  figures: ({ items }, place) =>
    list(
      items.map(
        ({ label, value, note }): Line => [
          { text: `${label}: ${value}`, strong: true },
          { text: note === undefined ? "" : `, ${note}` },
        ],
      ),
      false,
      place,
    ),
  cards: ({ items }, place) =>
    list(
      items.map(
        ({ title, tag, text }): Line => [
          { text: `${title}${tag === undefined ? "" : ` (${tag})`} `, strong: true },
          ...runsOf(text),
        ],
      ),
      false,
      place,
    ),
  steps: ({ items }, place) =>
    list(
      items.map(
        ({ when, what, who }): Line => [
          { text: `${when}: `, strong: true },
          { text: who === undefined ? what : `${what} (${who})` },
        ],
      ),
      false,
      place,
    ),
  thread: ({ items }, { palette }) => items.map((message) => messagePart(message, palette)),
  contrast: ({ columns }, place) =>
    columns.flatMap(({ head, items }) => [
      new Paragraph({ ...inItsDirection(head), keepNext: true, children: lineRuns(head, { bold: true }) }),
      ...list(items, false, place),
    ]),
  boxes: ({ items }, place) =>
    list(
      items.map(
        ({ title, tag, text, facts = [] }): Line => [
          { text: `${title}${tag === undefined ? "" : ` (${tag})`} `, strong: true },
          ...runsOf(text),
          ...facts.map(({ label, value }) => ({ text: `\n${label}: ${value}` })),
        ],
      ),
      false,
      place,
    ),
  table: tablePart,
} satisfies Writers;

/** An answer stands further in than what was asked, with a line beside it: dashed where it does not stand yet. */
function messagePart({ side, label, text, state }: Message, palette: Palette): Paragraph {
  const style = state === "would" ? BorderStyle.DASHED : BorderStyle.SINGLE;
  return new Paragraph({
    ...inItsDirection(text),
    children: [...lineRuns([{ text: label, strong: true }]), ...lineRuns([{ text: "\n" }, ...runsOf(text)])],
    ...(side === "answered" && {
      indent: { left: 567 },
      border: { left: { style, size: 18, space: 8, color: hex(palette.accent) } },
    }),
  });
}

/** Every numbered list counts from one again. */
function list(items: readonly Line[], isOrdered: boolean, { nextList }: DocxPlace): Paragraph[] {
  const numbering = {
    reference: isOrdered ? NUMBERED : BULLETED,
    level: 0,
    ...(isOrdered && { instance: nextList() }),
  };
  return items.map(
    (item) => new Paragraph({ style: "ListParagraph", numbering, ...inItsDirection(item), children: lineRuns(item) }),
  );
}

/** A drawing goes in as its words and its numbers: both can be read aloud, searched and edited. */
function graphicParts(block: GraphicBlock, place: DocxPlace): Part[] {
  const table = blockAsTable(block, place.lang);
  if (table === null || table.rows.length === 0) {
    return [new Paragraph({ style: "Small", children: lineRuns(describeBlock(block, place.lang)) })];
  }
  return tablePart({ kind: "table", rowHead: true, ...table }, place);
}

export function blockParts(block: Block, place: DocxPlace): Part[] {
  if (isGraphic(block)) return graphicParts(block, place);
  // The table pairs each kind with a writer of exactly that kind, which TypeScript cannot follow through a union.
  const write = writers[block.kind] as (block: Block, place: DocxPlace) => Part[];
  return write(block, place);
}
