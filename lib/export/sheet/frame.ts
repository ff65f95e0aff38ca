import type { Density } from "@/lib/domain/slides/outline";
import type { Slide } from "@/lib/domain/slides/slide";

// Points throughout: 960 x 540, margin 40, twelve columns of 55 with gutters of 20. Every renderer reads these numbers.

export const page = { width: 960, height: 540, margin: 40, contentWidth: 880 } as const;

export type Box = { x: number; y: number; width: number; height: number };
const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

/** The frame of every slide but the cover. */
export const frame = {
  kicker: box(40, 32, 580, 16),
  title: box(40, 52, 730, 64),
  body: box(40, 140, 880, 320),
  sources: box(40, 468, 880, 28),
  footer: box(40, 504, 880, 24),
} as const;

/** How far the words of a footer reach, and the room of its number. */
export const footerRooms = { words: 816, number: 64 } as const;

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

/** The cover: a dark field with the request, and on paper beside it the rail of what it takes, where any of it is known. */
export const coverFrame = {
  left: 40,
  top: 40,
  belowLogo: 90,
  bottom: 504,
  field: { ground: box(0, 0, 600, 540), width: 520 },
  whole: { ground: box(0, 0, 960, 540), width: 880 },
  rail: box(640, 40, 280, 464),
  version: box(600, 40, 320, 24),
  besideVersion: 540,
} as const;

const message = box(40, 424, 880, 36);

export const boxes = {
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
