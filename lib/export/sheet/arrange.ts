import type { Fact } from "@/lib/domain/slides/slide";
import { labelWidth, type TextMeasure } from "../type/measure-text";
import type { TypeRoleName } from "../type/type-roles";
import { type Box, boxes, inRoom, space } from "./frame";
import { measureNode } from "./measure-sheet";
import {
  gap,
  hairline,
  type Look,
  openingRule,
  type PlacedBox,
  place,
  type RowNode,
  type SheetContext,
  type SheetNode,
  type StackNode,
  stack,
  type Tag,
  text,
} from "./sheet";
import { UNVERIFIED } from "./slide-words";

/** Rows that share a height evenly while they can; where one needs more, the others give what they can spare. */
export function spread(
  rows: readonly SheetNode[],
  area: { width: number; height: number },
  most: number,
  context: SheetContext,
): SheetNode[] {
  const natural = rows.map((row) => measureNode(row, area.width, context.measure));
  const share = Math.min(most, area.height / Math.max(1, rows.length));
  const taller = natural.filter((height) => height > share);
  const left = area.height - taller.reduce((sum, height) => sum + height, 0);
  const rest = Math.min(share, left / Math.max(1, rows.length - taller.length));
  return rows.map((row) => withMinHeight(row, rest));
}

function withMinHeight(node: SheetNode, minHeight: number): SheetNode {
  if (node.kind !== "stack" && node.kind !== "row") return stack([node], { minHeight });
  return { ...node, look: { ...node.look, minHeight } };
}

/** A list of rows: 1 pt rule above the first, hairlines between, none below the last. */
export const ruled = (index: number): Look => ({ top: index === 0 ? openingRule : hairline });

const MOST_COLUMNS = 4;

const perRowOf = (count: number): number => (count <= MOST_COLUMNS ? Math.max(2, count) : 3);

/** Widths of columns side by side, all one, but where a figure needs more the others give what they can spare. */
export function widthsBeside(values: readonly (string | undefined)[], width: number, measure: TextMeasure): number[] {
  const count = perRowOf(values.length);
  const room = width - space.gutter * (count - 1);
  const even = values.map(() => room / count);
  if (values.length !== count) return even;
  const needs = values.map((value) => {
    const figure = value === undefined ? 0 : labelWidth(value, "numeral-l", measure) / measure.fill + 1;
    return Math.max(figure, room * LEAST_SHARE);
  });
  const spare = room - needs.reduce((sum, need) => sum + need, 0);
  if (spare < 0 || needs.every((need) => need <= room / count)) return even;
  return needs.map((need) => need + spare / count);
}

const LEAST_SHARE = 0.24;

/** Columns side by side, each under its own rule; more than four go on in the next row. */
export function columns(items: readonly SheetNode[], width: number, widths: readonly number[] = []): StackNode {
  const perRow = perRowOf(items.length);
  const columnWidth = (width - space.gutter * (perRow - 1)) / perRow;
  const rows: RowNode[] = [];
  for (let start = 0; start < items.length; start += perRow) {
    rows.push({
      kind: "row",
      gap: space.gutter,
      cells: items.slice(start, start + perRow).map((node, at) => ({ width: widths[start + at] ?? columnWidth, node })),
      look: { padding: { bottom: start + perRow < items.length ? 16 : 0 } },
    });
  }
  return stack(rows, undefined, { role: "L" });
}

export const columnLook: Look = { top: openingRule, padding: { top: 10 } };

const listItem: Tag = { role: "LI" };
const listBody: Tag = { role: "LBody" };

/** One entry of a list whose words all belong together. */
export const item = (children: readonly (SheetNode | null)[], look?: Look): StackNode =>
  stack([stack(children, undefined, listBody)], look, listItem);

const NUMERALS: readonly TypeRoleName[] = ["numeral-l", "numeral-m", "numeral-s"];

/** Whether a figure has a line to itself: the share of the width that lines may fill is the one they are broken by. */
export const standsOnOneLine = (value: string, role: TypeRoleName, width: number, measure: TextMeasure): boolean =>
  labelWidth(value, role, measure) <= width * measure.fill;

/** The largest numeral of the scale that stands on one line, else strong lead text that may break. */
export function numeralRole(value: string, width: number, from: TypeRoleName, measure: TextMeasure): TypeRoleName {
  const fitting = NUMERALS.slice(NUMERALS.indexOf(from)).find((role) => standsOnOneLine(value, role, width, measure));
  return fitting ?? "lead-strong";
}

/** The numeral that every figure of a row has room for, so that all stand at one size. */
export function evenNumeral(
  figures: readonly { value: string | undefined; width: number }[],
  measure: TextMeasure,
  from: TypeRoleName = "numeral-l",
): TypeRoleName {
  const fits = (role: TypeRoleName): boolean =>
    figures.every(({ value, width }) => value === undefined || standsOnOneLine(value, role, width, measure));
  return NUMERALS.slice(NUMERALS.indexOf(from)).find(fits) ?? "lead-strong";
}

export type FactSetting = { numeral: TypeRoleName; words: "body" | "dense" | "lead" };

/** Label, figure, words. A figure without a source stands at the size of the words and says so. */
export function factNodes(
  { label, value, text: words, unverified }: Fact,
  width: number,
  { measure }: SheetContext,
  setting: FactSetting = { numeral: "numeral-m", words: "body" },
): SheetNode[] {
  const said = text(setting.words, words);
  if (value === undefined) return [text("label", label), said];
  const figure = unverified
    ? text(setting.words, [{ text: value, strong: true }, { text: ` (${UNVERIFIED})` }])
    : text(numeralRole(value, width, setting.numeral, measure), value);
  return [text("label", label), figure, said];
}

/** The same with room around a large numeral and lead-sized words, for columns that have a slide to themselves. */
export function largeFactNodes(
  fact: Fact,
  width: number,
  context: SheetContext,
  numeral: TypeRoleName = "numeral-l",
): SheetNode[] {
  const nodes = factNodes(fact, width, context, { numeral, words: "lead" });
  return nodes.flatMap((node, at) => (at === 0 ? [node] : [gap(8), node]));
}

const MESSAGE_PADDING = 10;

export type MessageRoom = { placed: PlacedBox[]; height: number };

/** The key message stands on the body's last line and takes from the room above what it needs. */
export function messageRoom(message: string | undefined, context: SheetContext): MessageRoom {
  const body = inRoom(boxes.text.body, context.measure.density);
  if (!message) return { placed: [], height: body.height };
  const node = stack([text("message", message)], { top: openingRule, padding: { top: MESSAGE_PADDING } });
  const { message: box } = boxes.steps;
  const height = Math.max(box.height, measureNode(node, box.width, context.measure));
  const y = body.y + body.height - height;
  return { placed: [place("message", { ...box, y, height }, node)], height: y - MESSAGE_GAP - body.y };
}

const MESSAGE_GAP = 16;

export const withHeight = (box: Box, height: number): Box => ({ ...box, height });
