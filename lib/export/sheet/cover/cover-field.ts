import type { Fact, Opening, SlideOf } from "@/lib/domain/slides/slide";
import { item } from "../arrange";
import type { FittedDeck, FittedTitle } from "../fitted-deck";
import { type Box, coverFrame, space } from "../frame";
import { measureNode } from "../measure-sheet";
import { gap, type PlacedBox, place, type SheetContext, type SheetNode, stack, text } from "../sheet";
import { versionWords } from "../slide-words";
import { hasRail, isRuledAtLeft, purposeLine } from "./cover-opening";
import type { CoverSetting } from "./cover-setting";

export type CoverWords = Pick<FittedDeck, "organisation" | "brand" | "state" | "versionLabel" | "classification">;

type Field = { slide: SlideOf<"cover">; opening: Opening; heading: FittedTitle; setting: CoverSetting };

/** The ground of the field, and the room for words on it. */
export const fieldOf = (opening: Opening): { ground: Box; width: number } =>
  hasRail(opening) ? coverFrame.field : coverFrame.whole;

const BEFORE_WORDS = 18;
const AROUND_TITLE = 20;
/** The part of the spare room that stands above the title. */
const ABOVE = 0.42;

type Part = { name: string; node: SheetNode; before?: number };

/** Who asks at the top, the request in the middle, who decides at the foot; null where that is more than the page holds. */
export function fieldBoxes(field: Field, deck: CoverWords, context: SheetContext): PlacedBox[] | null {
  const { width } = fieldOf(field.opening);
  const head = headParts(field, deck);
  const version = versionAbove(field, deck, context);
  const middle = middleParts(field);
  const foot = footParts(field, width);
  const room = { x: coverFrame.left, width };
  const heightOf = (parts: readonly Part[]): number =>
    parts.reduce((sum, { node, before = 0 }) => sum + before + measureNode(node, width, context.measure), 0);
  const headWidth = hasRail(field.opening) ? width : coverFrame.besideVersion;
  const placedHead = placeDown(head, { ...room, width: headWidth, y: headTop(deck) }, context);
  const top = Math.max(...[...placedHead, ...version].map(({ box }) => box.y + box.height));
  const spare = coverFrame.bottom - top - heightOf(middle) - heightOf(foot) - AROUND_TITLE * 2;
  if (spare < 0) return null;
  const start = top + AROUND_TITLE + spare * ABOVE;
  const placedFoot = placeDown(foot, { ...room, y: coverFrame.bottom - heightOf(foot) }, context);
  const [title, ...others] = placeDown(middle, { ...room, y: start }, context);
  return [...(title ? [title] : []), ...placedHead, ...version, ...others, ...placedFoot];
}

/** A page always has its title, even one that is longer than any page. */
export function titleAlone(field: Field, context: SheetContext): PlacedBox[] {
  const { width } = fieldOf(field.opening);
  const [title] = middleParts(field);
  return title ? placeDown([title], { x: coverFrame.left, width, y: coverFrame.top }, context) : [];
}

const headTop = ({ brand }: CoverWords): number => (brand.logo ? coverFrame.belowLogo : coverFrame.top);

function placeDown(parts: readonly Part[], at: Omit<Box, "height">, { measure }: SheetContext): PlacedBox[] {
  let { y } = at;
  return parts.map(({ name, node, before = 0 }) => {
    const height = measureNode(node, at.width, measure);
    const box = { ...at, y: y + before, height };
    y += before + height;
    return place(name, box, node);
  });
}

function headParts({ slide, opening }: Field, { organisation, brand }: CoverWords): Part[] {
  return [
    ...(brand.logo ? [] : [{ name: "organisation", node: text("organisation", organisation, { ink: "paper" }) }]),
    ...(opening.meeting === undefined
      ? []
      : [{ name: "meeting", node: text("body", opening.meeting, { ink: "on-deep" }) }]),
    { name: "kicker", node: text("purpose", purposeLine(slide, opening), { ink: "on-deep" }) },
  ];
}

/** Where there is no rail, the version stands at the right of the head. */
function versionAbove({ opening }: Field, deck: CoverWords, { measure }: SheetContext): PlacedBox[] {
  if (hasRail(opening)) return [];
  const node = text("version", versionWords(deck), { align: "right", ink: "on-deep" });
  const { version: box } = coverFrame;
  return [place("version", { ...box, height: measureNode(node, box.width, measure) }, node)];
}

function middleParts({ slide, opening, heading, setting }: Field): Part[] {
  const title = text(heading.role, heading.lines.join("\n"), { tag: { role: "H1" }, ink: "paper" });
  return [
    { name: "title", node: title },
    ...(slide.subtitle === ""
      ? []
      : [{ name: "subtitle", before: BEFORE_WORDS, node: text(setting.ask, slide.subtitle, { ink: "paper" }) }]),
    ...(opening.message === undefined
      ? []
      : [
          {
            name: "message",
            before: BEFORE_WORDS,
            node: messageNode(opening.message, setting),
          },
        ]),
  ];
}

function messageNode(message: NonNullable<Opening["message"]>, setting: CoverSetting): SheetNode {
  const words = text(setting.message, message, { ink: "on-deep" });
  return isRuledAtLeft(message)
    ? stack([words], { left: { width: 2, colour: "on-deep" }, padding: { left: 16 } })
    : words;
}

function footParts({ slide, opening, setting }: Field, width: number): Part[] {
  const named = (fact: Fact): SheetNode =>
    item([text("label", fact.label, { ink: "on-deep" }), text(setting.roles, fact.text, { ink: "paper" })]);
  const perRow = rolesInRow(slide.facts.length, width);
  const cellWidth = (width - space.gutter * (perRow - 1)) / perRow;
  const rows: SheetNode[] = [];
  for (let at = 0; at < slide.facts.length; at += perRow) {
    const cells = slide.facts.slice(at, at + perRow).map((fact) => ({ width: cellWidth, node: named(fact) }));
    rows.push(...(at > 0 ? [gap(10)] : []), { kind: "row", gap: space.gutter, cells });
  }
  if (opening.record) rows.push(...(rows.length > 0 ? [gap(10)] : []), named(opening.record));
  return rows.length === 0 ? [] : [{ name: "facts", node: stack(rows, undefined, { role: "L" }) }];
}

const MOST_IN_FIELD = 3;

/** Two of each row where four would be too narrow to read. */
const rolesInRow = (count: number, width: number): number => {
  if (width === coverFrame.whole.width) return Math.max(2, count);
  return count > MOST_IN_FIELD ? 2 : Math.max(2, count);
};
