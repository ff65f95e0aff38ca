import { brandColours, type ChosenColours } from "@/lib/domain/brand/brand-colours";
import type { BrandRef } from "@/lib/domain/brand/brand-ref";
import { tint } from "@/lib/domain/brand/colour";
import { type BrandColours, INK, PANEL, PAPER } from "@/lib/domain/brand/themes";
import type { Density } from "@/lib/domain/slides/outline";
import type { RiskBand } from "@/lib/domain/slides/risk-band";
import type { Slide } from "@/lib/domain/slides/slide";
import { createMemory } from "./create-memory";

// Points throughout: 960 x 540, margin 40, twelve columns of 55 with gutters of 20. Every renderer reads these numbers.

export const page = { width: 960, height: 540, margin: 40, contentWidth: 880 } as const;

export type Box = { x: number; y: number; width: number; height: number };
const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

/** The frame of every slide but the cover. */
export const frame = {
  kicker: box(40, 32, 580, 16),
  title: box(40, 52, 730, 64),
  continues: box(640, 32, 280, 16),
  body: box(40, 140, 880, 320),
  sources: box(40, 468, 880, 28),
  footer: box(40, 504, 880, 24),
} as const;

/** A page to look things up on: its title is one line, and its body has the room that saves, and that of sources. */
export const lookUpFrame = {
  title: box(40, 49, 880, 36),
  body: box(40, 92, 880, 400),
  bodyAboveSources: box(40, 92, 880, 368),
} as const;

/** What is shown to a room names no sources: its boxes go down to where those would end. */
export const TALL_BODY = box(40, 140, 880, 352);

/** Pages of running blocks or of one table in the appendix are looked up, not told. */
export const isLookUp = ({ part, layout }: Pick<Slide, "part" | "layout">): boolean =>
  part === "appendix" && (layout === "text" || layout === "table");

/** Where a slide of running blocks or of one table has its words. */
export function bodyOf({ sources = [], ...slide }: Pick<Slide, "part" | "layout" | "sources">, density?: Density): Box {
  if (!isLookUp(slide)) return density === "present" ? TALL_BODY : frame.body;
  return sources.length === 0 ? lookUpFrame.body : lookUpFrame.bodyAboveSources;
}

/** A box of a slide as it stands at a density. */
export const inRoom = (box: Box, density?: Density): Box =>
  density === "present" ? { ...box, height: box.height + TALL_BODY.height - frame.body.height } : box;

/** A title too long for two lines of its box may use the whole width. */
export const WIDE_TITLE = box(40, 52, 880, 64);

/** On a bold slide the title stands on a band of the deep colour, across the whole width. */
export const boldFrame = {
  band: box(0, 0, 960, 124),
  kicker: box(40, 22, 580, 16),
  title: box(40, 40, 730, 72),
} as const;
export const BOLD_WIDE_TITLE = box(40, 40, 880, 72);

/** Where a logo may stand: at the right of every slide's head, and on the cover in place of the organisation's name. */
export const logoBoxes = { slide: box(800, 24, 120, 28), cover: box(40, 32, 280, 40) } as const;

const message = box(40, 424, 880, 36);

export const boxes = {
  cover: {
    organisation: box(40, 40, 580, 24),
    version: box(640, 40, 280, 24),
    kicker: box(40, 108, 580, 24),
    title: box(40, 140, 880, 124),
    subtitle: box(40, 276, 730, 56),
    ruler: box(40, 352, 880, 44),
    facts: box(40, 440, 880, 88),
  },
  "rows-panel": {
    rows: box(40, 140, 580, 320),
    panel: box(640, 140, 280, 320),
    message,
  },
  "chart-facts": { chart: box(40, 140, 580, 320), facts: box(640, 140, 280, 320) },
  table: { table: frame.body, note: box(40, 404, 880, 56) },
  "table-map": { table: box(40, 140, 655, 320), note: box(40, 436, 655, 24), map: box(715, 140, 205, 320) },
  "chart-cards": {
    chart: box(40, 140, 505, 268),
    cards: box(640, 140, 280, 268),
    message,
  },
  columns: { columns: frame.body, message },
  plan: {
    whole: box(40, 140, 880, 336),
    scope: box(40, 140, 880, 20),
    time: box(40, 176, 880, 84),
    measures: box(40, 264, 880, 156),
    rule: box(40, 424, 880, 52),
  },
  steps: { steps: frame.body, message },
  text: { body: frame.body },
} as const;

/** Gutter between columns of text; hairline between rows; the rule that opens a list, table or column. */
export const space = { gutter: 20, hairline: 0.5, rule: 1, recommendedRule: 2, panelPadding: 20 } as const;

/** The six static faces; nothing else is ever set. */
export const faceIds = ["sans", "sans-italic", "sans-semibold", "sans-bold", "serif", "serif-semibold"] as const;
export type FaceId = (typeof faceIds)[number];

export type Ink = "ink" | "ink-2" | "accent" | "second" | "paper" | "on-deep";
export type TypeRole = {
  face: FaceId;
  size: number;
  leading: number;
  tracking?: number;
  ink?: Ink;
  /** Ticks, sources, footer and map letters never shrink with their slide. */
  fixed?: true;
  /** Large enough as it is: shrinks with its slide, but never grows. */
  isLarge?: true;
};

export const typeRoles = {
  organisation: { face: "sans-semibold", size: 16, leading: 24, fixed: true },
  version: { face: "sans", size: 14, leading: 24, ink: "ink-2", fixed: true },
  purpose: { face: "sans-semibold", size: 16, leading: 24, ink: "accent", fixed: true },
  "cover-title": { face: "serif-semibold", size: 54, leading: 62, tracking: -1.2, isLarge: true },
  "cover-title-small": { face: "serif-semibold", size: 44, leading: 52, tracking: -1, isLarge: true },
  "cover-title-tight": { face: "serif-semibold", size: 34, leading: 41, tracking: -0.6, isLarge: true },
  subtitle: { face: "sans", size: 22, leading: 28, ink: "ink-2" },
  "cover-title-bold": { face: "sans-bold", size: 60, leading: 62, tracking: -1.6, isLarge: true },
  "cover-title-bold-small": { face: "sans-bold", size: 48, leading: 54, tracking: -1.2, isLarge: true },
  "cover-title-bold-tight": { face: "sans-bold", size: 36, leading: 41, tracking: -0.8, isLarge: true },
  kicker: { face: "sans-semibold", size: 12, leading: 16, tracking: 0.2, ink: "accent", fixed: true },
  title: { face: "serif-semibold", size: 26, leading: 32, tracking: -0.2, fixed: true },
  "title-small": { face: "serif-semibold", size: 24, leading: 32, tracking: -0.2, fixed: true },
  "title-tight": { face: "serif-semibold", size: 20, leading: 26, tracking: -0.1, fixed: true },
  "title-least": { face: "serif-semibold", size: 15, leading: 18, fixed: true },
  "title-bold": { face: "sans-bold", size: 28, leading: 34, tracking: -0.4, fixed: true },
  "title-bold-small": { face: "sans-bold", size: 25, leading: 31, tracking: -0.3, fixed: true },
  "title-bold-tight": { face: "sans-bold", size: 20, leading: 24, tracking: -0.1, fixed: true },
  "numeral-l": { face: "serif", size: 52, leading: 56, tracking: -1.2, ink: "accent", isLarge: true },
  "numeral-m": { face: "serif", size: 36, leading: 40, tracking: -0.8, ink: "accent", isLarge: true },
  "numeral-s": { face: "serif", size: 28, leading: 32, tracking: -0.4, ink: "accent", isLarge: true },
  message: { face: "serif", size: 18, leading: 24 },
  quote: { face: "serif", size: 18, leading: 24 },
  "quote-large": { face: "serif", size: 46, leading: 57, tracking: -0.8, isLarge: true },
  lead: { face: "sans", size: 18, leading: 24 },
  "lead-strong": { face: "sans-semibold", size: 18, leading: 24 },
  body: { face: "sans", size: 16, leading: 22 },
  "body-quiet": { face: "sans", size: 16, leading: 22, ink: "ink-2" },
  "body-strong": { face: "sans-semibold", size: 16, leading: 22 },
  heading: { face: "sans-semibold", size: 16, leading: 22, ink: "accent" },
  dense: { face: "sans", size: 14, leading: 20 },
  "dense-quiet": { face: "sans", size: 14, leading: 20, ink: "ink-2" },
  "dense-italic": { face: "sans-italic", size: 14, leading: 20, ink: "ink-2" },
  "dense-strong": { face: "sans-semibold", size: 14, leading: 20 },
  "dense-bold": { face: "sans-bold", size: 14, leading: 20 },
  label: { face: "sans-semibold", size: 14, leading: 20, ink: "ink-2", isLarge: true },
  tick: { face: "sans", size: 12, leading: 16, ink: "ink-2", fixed: true },
  letter: { face: "sans-bold", size: 10, leading: 14, fixed: true },
  small: { face: "sans", size: 10, leading: 14, ink: "ink-2", fixed: true },
  "small-strong": { face: "sans-semibold", size: 10, leading: 14, fixed: true },
} as const satisfies Record<string, TypeRole>;
export type TypeRoleName = keyof typeof typeRoles;

/** All roles of a slide shrink together; no reading text goes below this. */
export const scales = [1, 0.94, 0.88] as const;
/** What is shown to a room grows together into the room that its slide leaves. */
export const growths = [1.5, 1.35, 1.2, 1.1] as const;
export type Scale = (typeof scales)[number] | (typeof growths)[number];
export const LEAST_BODY_PT = 14;
/** Letters that get no smaller stand on closer lines instead, but no closer than this part of their leading. */
export const LEAST_LEADING = 0.9;

/** What is read from the back of a room is set larger; whatever is not named keeps its size. */
export const presentSizes: Partial<Readonly<Record<TypeRoleName, Pick<TypeRole, "size" | "leading">>>> = {
  kicker: { size: 14, leading: 16 },
  title: { size: 32, leading: 38 },
  "title-small": { size: 28, leading: 34 },
  "title-tight": { size: 22, leading: 26 },
  "title-bold": { size: 32, leading: 36 },
  "title-bold-small": { size: 28, leading: 33 },
  "numeral-l": { size: 88, leading: 100 },
  "numeral-m": { size: 60, leading: 66 },
  "numeral-s": { size: 40, leading: 46 },
  message: { size: 24, leading: 30 },
  quote: { size: 24, leading: 30 },
  lead: { size: 24, leading: 30 },
  "lead-strong": { size: 24, leading: 30 },
  body: { size: 22, leading: 28 },
  "body-quiet": { size: 20, leading: 26 },
  "body-strong": { size: 22, leading: 28 },
  dense: { size: 18, leading: 24 },
  "dense-quiet": { size: 18, leading: 24 },
  "dense-italic": { size: 18, leading: 24 },
  "dense-strong": { size: 18, leading: 24 },
  "dense-bold": { size: 18, leading: 24 },
  label: { size: 18, leading: 24 },
};

export const roleIn = (name: TypeRoleName, density: Density = "read-ahead"): TypeRole =>
  density === "present" ? { ...typeRoles[name], ...presentSizes[name] } : typeRoles[name];

export function scaledRole(name: TypeRoleName, scale: Scale, density?: Density): TypeRole {
  const role = roleIn(name, density);
  if (role.fixed === true || scale === 1 || (role.isLarge === true && scale > 1)) return role;
  const size = Math.max(Math.min(role.size, LEAST_BODY_PT), role.size * scale);
  const closer = size < role.size ? size / role.size : Math.max(scale, LEAST_LEADING);
  return { ...role, size, leading: role.leading * closer };
}

/** The organisation's headings in the sans of the text. */
export type Headings = BrandRef["headings"];

const sansFaces: Partial<Readonly<Record<FaceId, FaceId>>> = { serif: "sans", "serif-semibold": "sans-semibold" };

/** A role with the face that the organisation's headings are set in. */
export const withHeadings = (role: TypeRole, headings: Headings): TypeRole =>
  headings === "sans" ? { ...role, face: sansFaces[role.face] ?? role.face } : role;

const neutral = {
  /** Paper wherever it stands, also on the dark ground. */
  white: PAPER,
  paper: PAPER,
  panel: PANEL,
  ink: INK,
  "ink-2": "#4A5658",
  rule: "#D8D4C8",
  mute: "#8A9596",
  low: "#E4EFEA",
  moderate: "#F2D488",
  high: "#DB8136",
  severe: "#8C1D18",
} as const;

export type Colour = keyof typeof neutral | keyof BrandColours | "deep-soft";
export type Palette = Readonly<Record<Colour, string>>;

const MOST_PALETTES = 20;
const palettes = createMemory<Palette>(MOST_PALETTES);

/** Asked for once a slide; the shades of an own colour are searched for once. */
export function paletteOf(brand: ChosenColours): Palette {
  const key = [brand.theme, brand.accent, brand.second].join(" ");
  const remembered = palettes.get(key);
  if (remembered) return remembered;
  const colours = brandColours(brand);
  return palettes.keep(key, { ...neutral, ...colours, "deep-soft": tint(colours.deep, DEEP_SOFT_SHARE) });
}

/** A tint of the dark ground for what is planned and not done yet: bright, it would look done. */
const DEEP_SOFT_SHARE = 0.7;

/** What changes on the dark ground of a bold cover: each name is set to the colour of another, or to white. */
export const onDeep = {
  paper: "deep",
  panel: "deep",
  ink: "white",
  "ink-2": "on-deep",
  rule: "on-deep",
  mute: "on-deep",
  accent: "white",
  second: "white",
  bar: "white",
  "second-bar": "white",
  "on-bar": "deep",
  soft: "deep-soft",
} as const satisfies Partial<Record<Colour, Colour>>;

const swaps: Partial<Readonly<Record<Colour, Colour>>> = onDeep;

/** The same palette, for the dark ground. */
export function deepPalette(palette: Palette): Palette {
  const swapped = Object.entries(swaps).map(([name, to]) => [name, palette[to]]);
  return { ...palette, ...Object.fromEntries(swapped) };
}

/** Text on a risk band: white on severe, ink on the rest. Lightness only falls from low to severe, so it reads in grey. */
export const inkOnBand = (band: RiskBand): "paper" | "ink" => (band === "severe" ? "paper" : "ink");
