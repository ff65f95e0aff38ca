import { plainLine } from "@/lib/domain/slides/line";
import type { CoverDate, Fact, Opening } from "@/lib/domain/slides/slide";
import type { Drawing, Mark } from "../../charts/drawing";
import { labelWidth } from "../../type/measure-text";
import { item, numeralRole } from "../arrange";
import { coverFrame, space } from "../frame";
import { measureNode } from "../measure-sheet";
import { gap, hairline, type PlacedBox, place, type SheetContext, type SheetNode, stack, text } from "../sheet";
import { versionWords } from "../slide-words";
import type { CoverWords } from "./cover-field";
import { isRuler, isThin } from "./cover-opening";
import type { RailSetting } from "./cover-setting";

const { rail } = coverFrame;

type Section = { name: string; node: (rowHeight: number) => SheetNode; rows: number };
type Rail = { opening: Opening; setting: RailSetting };

const LEAST_ROW = 20;
const MOST_ROW = 32;
const ROW_OF_THIN = 44;
const LEAST_GAP = 8;
const MOST_GAP = 60;
/** The part of the spare room that the rows of the ruler take before the room between sections does. */
const FOR_ROWS = 0.5;

/** What the request takes, downwards on paper; null where that is more than the page holds. */
export function railBoxes({ opening, setting }: Rail, deck: CoverWords, context: SheetContext): PlacedBox[] | null {
  const { measure } = context;
  // A line never begins with the point between two of its words.
  const version = text("dense-quiet", versionWords(deck).replaceAll(" · ", "\u00A0· "));
  const versionHeight = measureNode(version, rail.width, measure);
  const bottom = rail.y + rail.height - versionHeight;
  const sections = sectionsOf(opening, setting, context);
  const gaps = sections.length;
  const natural = sections.reduce((sum, { node }) => sum + measureNode(node(LEAST_ROW), rail.width, measure), 0);
  const spare = bottom - rail.y - natural - LEAST_GAP * gaps;
  if (spare < 0) return null;
  const rows = sections.reduce((sum, own) => sum + own.rows, 0);
  const rowHeight =
    LEAST_ROW +
    (rows === 0 ? 0 : Math.min((isThin(opening) ? ROW_OF_THIN : MOST_ROW) - LEAST_ROW, (spare * FOR_ROWS) / rows));
  const left = spare - (rowHeight - LEAST_ROW) * rows;
  const between = LEAST_GAP + Math.min(MOST_GAP - LEAST_GAP, left / Math.max(1, gaps));
  let y = rail.y + (isThin(opening) ? (left - (between - LEAST_GAP) * gaps) / 2 : 0);
  const placed = sections.map(({ name, node: build }) => {
    const node = build(rowHeight);
    const height = measureNode(node, rail.width, measure);
    const box = { x: rail.x, y, width: rail.width, height };
    y += height + between;
    return place(name, box, node);
  });
  return [...placed, place("version", { x: rail.x, y: bottom, width: rail.width, height: versionHeight }, version)];
}

function sectionsOf(opening: Opening, setting: RailSetting, context: SheetContext): Section[] {
  const { price, hours, dates, fallback } = opening;
  const sections: { name: string; children: (rowHeight: number) => SheetNode[]; rows?: number }[] = [
    ...(price === undefined ? [] : [{ name: "price", children: () => priceNodes(price, setting, context) }]),
    ...(hours === undefined ? [] : [{ name: "hours", children: () => hoursNodes(hours, setting, context) }]),
    ...(dates.length === 0
      ? []
      : [
          isRuler(opening)
            ? { name: "dates", children: (height: number) => [rulerNode(dates, height, context)], rows: dates.length }
            : { name: "dates", children: () => dates.flatMap((day) => dayNodes(day, setting, context)) },
        ]),
    ...(fallback === undefined ? [] : [{ name: "fallback", children: () => fallbackNodes(fallback) }]),
  ];
  return sections.map(({ name, children, rows = 0 }, at) => ({
    name,
    rows,
    node: (height) =>
      stack(children(height), at === 0 ? undefined : { top: hairline, padding: { top: PADDING[setting] } }),
  }));
}

const PADDING: Readonly<Record<RailSetting, number>> = { roomy: 14, compact: 8 };

/** The name of the price, with its words where those do not stand below. */
export const priceLabel = ({ fact, parts }: NonNullable<Opening["price"]>): string => {
  const said = plainLine(fact.text);
  return parts.length === 0 || said === "" ? fact.label : `${fact.label}, ${said}`;
};

function priceNodes(
  price: NonNullable<Opening["price"]>,
  setting: RailSetting,
  { measure }: SheetContext,
): SheetNode[] {
  const { fact, parts } = price;
  const value = fact.value ?? "";
  const from = setting === "roomy" ? "numeral-l" : "numeral-m";
  const figure = [text("label", priceLabel(price)), text(numeralRole(value, rail.width, from, measure), value)];
  if (parts.length === 0) return [...figure, ...(fact.text === "" ? [] : [text("dense", fact.text)])];
  const cells = parts.map(({ value: amount, text: words }, at) => ({
    width: at === 0 ? PAID_WIDTH : (rail.width - PAID_WIDTH - space.gutter * (parts.length - 1)) / (parts.length - 1),
    node: item([text("dense-strong", amount, { ink: at === 0 ? "accent" : "second" }), text("dense", words)]),
  }));
  const amounts = parts.map(({ amount }) => amount);
  return [
    ...figure,
    gap(4),
    { kind: "drawing", drawing: splitBar(amounts, rail.width), alt: null, shows: "not-yet-known" },
    gap(4),
    { kind: "row", gap: space.gutter, cells, tag: { role: "L" } },
  ];
}

/** The words of the first part on one line. */
const PAID_WIDTH = 160;
const BAR_HEIGHT = 20;
const BAR_GAP = 2;
const LEAST_SHARE = 0.03;
const barFills = ["bar", "second-bar"] as const;

/** Shares of one bar; the words below say them, and a share too small to see is drawn just wide enough. */
export function splitBar(amounts: readonly number[], width: number): Drawing {
  const whole = amounts.reduce((sum, amount) => sum + amount, 0);
  const shares = amounts.map((amount) => Math.max(LEAST_SHARE, amount / whole));
  const drawn = shares.reduce((sum, share) => sum + share, 0);
  const room = width - BAR_GAP * (amounts.length - 1);
  let x = 0;
  const marks = shares.map((share, at): Mark => {
    const own = (room * share) / drawn;
    const mark: Mark = { kind: "rect", x, y: 0, width: own, height: BAR_HEIGHT, fill: barFills[at] ?? "mute" };
    x += own + BAR_GAP;
    return mark;
  });
  return { width, height: BAR_HEIGHT, marks };
}

type Figure = { value: string; text: string };

function hoursNodes({ value, text: words }: Figure, setting: RailSetting, { measure }: SheetContext): SheetNode[] {
  if (setting === "compact") return [text("body", [{ text: value, strong: true }, { text: ` ${words}` }])];
  return [text(numeralRole(value, rail.width, "numeral-m", measure), value), text("dense", words)];
}

const dayNodes = ({ when, what }: CoverDate, setting: RailSetting, context: SheetContext): SheetNode[] => [
  text("label", what),
  text(numeralRole(when, rail.width, setting === "roomy" ? "numeral-m" : "numeral-s", context.measure), when),
];

const fallbackNodes = ({ label, text: words }: Fact): SheetNode[] => [text("label", label), text("dense", words)];

const MOST_WHEN = 140;
const DOT = 20;
const ROW_GAP = 6;

function rulerNode(dates: readonly CoverDate[], rowHeight: number, { measure }: SheetContext): SheetNode {
  const widest = Math.max(...dates.map(({ when }) => labelWidth(when, "dense-strong", measure)));
  const whenWidth = Math.min(MOST_WHEN, Math.ceil(widest / measure.fill) + 1);
  const width = rail.width - whenWidth - DOT - ROW_GAP * 2;
  const rows = dates.map(({ when, what, kind }, at): SheetNode => {
    const day = text("dense-strong", when, { align: "right", tag: { role: "Lbl" } });
    const words = text("dense", what, { tag: { role: "LBody" } });
    const height = Math.max(rowHeight, measureNode(day, whenWidth, measure), measureNode(words, width, measure));
    const beside = { before: dates[at - 1]?.kind ?? null, kind, after: dates[at + 1]?.kind ?? null };
    const dot: SheetNode = { kind: "drawing", drawing: dotOf(beside, height), alt: null, shows: "not-yet-known" };
    return {
      kind: "row",
      gap: ROW_GAP,
      align: "center",
      tag: { role: "LI" },
      cells: [
        { width: whenWidth, node: day },
        { width: DOT, node: dot },
        { width, node: words },
      ],
    };
  });
  return stack(rows, undefined, { role: "L" });
}

type Beside = { before: CoverDate["kind"] | null; kind: CoverDate["kind"]; after: CoverDate["kind"] | null };

/** A decision is a full dot; between the days of the step itself the line is strong. */
function dotOf({ before, kind, after }: Beside, height: number): Drawing {
  const [x, y] = [DOT / 2, height / 2];
  const line = (other: CoverDate["kind"] | null, y1: number, y2: number): Mark[] => {
    if (other === null) return [];
    const isStrong = kind === "step" && other === "step";
    return [{ kind: "line", x1: x, y1, x2: x, y2, stroke: isStrong ? "accent" : "rule", width: 2 }];
  };
  const dot: Mark = {
    kind: "disc",
    x,
    y,
    r: 4.5,
    fill: kind === "decision" ? "accent" : "paper",
    stroke: "accent",
    strokeWidth: 1.5,
  };
  return { width: DOT, height, marks: [...line(before, 0, y), ...line(after, y, height), dot] };
}
