import type { BuildContext } from "../sections/build-context";
import type { BlockOf, Cell } from "../slides/block";
import { cellText } from "../slides/cell-text";
import { isDrawnCell } from "../slides/drawn-cell";
import { type Line, plainLine } from "../slides/line";
import type { Slide, SlideOf } from "../slides/slide";
import { type SlideClaims, slideTitle } from "../slides/slide-title";
import { countCharacters } from "../text/count-characters";
import { firstWords } from "../text/first-words";
import { addLine } from "./add-line";

// A page holds this much at the smallest size; what goes over is never lost, it moves.
const MAX_TITLE_CHARACTERS = 100;
const MAX_COVER_TITLE_CHARACTERS = 80;
const MAX_SUBTITLE_CHARACTERS = 140;
const MAX_KICKER_CHARACTERS = 60;
const MAX_CELL_CHARACTERS = 240;

/** Slides within the hard limits: a text over its own keeps its first words there and stands in full beside or behind. */
export function obeyLimits(slides: readonly Slide[], context: BuildContext): Slide[] {
  return slides.map(shortenFrame).flatMap((slide) => shortenCells(slide, context));
}

function shortenFrame(slide: Slide): Slide {
  const limit = slide.layout === "cover" ? MAX_COVER_TITLE_CHARACTERS : MAX_TITLE_CHARACTERS;
  const short = {
    ...slide,
    kicker: firstWords(slide.kicker, MAX_KICKER_CHARACTERS),
    title: firstWords(slide.title, limit),
  };
  const whole = short.title === slide.title ? short : addLine(short, slide.title);
  return whole.layout === "cover" ? shortenSubtitle(whole) : whole;
}

function shortenSubtitle(slide: SlideOf<"cover">): Slide {
  const subtitle = firstWords(slide.subtitle, MAX_SUBTITLE_CHARACTERS);
  return subtitle === slide.subtitle ? slide : addLine({ ...slide, subtitle }, slide.subtitle);
}

/** Cells keep their first words; the whole of each stands on a slide right behind. */
function shortenCells(slide: Slide, context: BuildContext): Slide[] {
  const table = tableOf(slide);
  if (table === null) return [slide];
  const long = table.rows.flatMap((row) => row.filter(isLong).map((cell) => fullLine(row, cell)));
  if (long.length === 0) return [slide];
  const rows = table.rows.map((row) => row.map(shortenCell));
  const title = slideTitle({ context, facts: { title: slide.title }, from: continuedClaims });
  const behind: Slide = {
    id: `${slide.id}.full`,
    part: "appendix",
    kicker: slide.kicker.startsWith("Appendix") ? slide.kicker : `Appendix: ${slide.kicker}`,
    title,
    layout: "text",
    body: long.map((text) => ({ kind: "paragraph", text })),
  };
  return [withTable(slide, { ...table, rows }), behind];
}

const continuedClaims: SlideClaims<{ title: string }> = {
  claims: [{ id: "continued", words: (facts) => facts, holds: () => true }],
  plain: { id: "continued.bare" },
};

const isTextCell = (cell: Cell): cell is Extract<Cell, { text: Line }> => typeof cell === "object" && "text" in cell;
/** What is drawn takes no room for its words. */
const isLong = (cell: Cell): boolean =>
  !isDrawnCell(cell) && countCharacters(plainLine(cellText(cell))) > MAX_CELL_CHARACTERS;

function shortenCell(cell: Cell): Cell {
  if (!isLong(cell)) return cell;
  const text = firstWords(plainLine(cellText(cell)), MAX_CELL_CHARACTERS);
  return isTextCell(cell) ? { ...cell, text } : text;
}

function fullLine(row: readonly Cell[], cell: Cell): Line {
  const head = row[0] === undefined || row[0] === cell ? "" : firstWords(plainLine(cellText(row[0])), 80);
  const text = plainLine(cellText(cell));
  return head === "" ? text : [{ text: `${head}: `, strong: true }, { text }];
}

function tableOf(slide: Slide): BlockOf<"table"> | null {
  if (slide.layout === "plan") return slide.measures.kind === "table" ? slide.measures : null;
  if (slide.layout !== "table" && slide.layout !== "table-map") return null;
  return slide.table.kind === "table" ? slide.table : null;
}

function withTable(slide: Slide, table: BlockOf<"table">): Slide {
  if (slide.layout === "plan") return { ...slide, measures: table };
  if (slide.layout === "table" || slide.layout === "table-map") return { ...slide, table };
  return slide;
}
