import type { Block } from "@/lib/domain/slides/block";
import type { Slide, SlideOf } from "@/lib/domain/slides/slide";
import { titleOfPart } from "../title-of-part";
import { type Blocks, blocksOf, type Piece } from "./piece";

/** A page of the appendix as a slide, with the slides of the outline that it shows and those that are looked for on it. */
export type BuiltPage = { slide: Slide; sourceIds: string[]; anchors: string[] };

/** Which of how many parts of its slide a piece is. */
export type Place = { part: number; count: number };
type Placed = { piece: Piece; place: Place };

/** A piece alone on its page, as it is measured: nothing but its blocks matters for that. */
export function pageOfPiece({ source, blocks, isWhole }: Piece): Slide {
  if (isWhole) return source;
  const { id, kicker, title } = source;
  const frame = { id, part: "appendix", kicker, title } as const;
  const { wide = [], body, columns } = blocks;
  const [only, ...others] = blocksOf(blocks);
  // A table alone takes the table's own layout, so that it goes on as it began.
  if (only?.kind === "table" && others.length === 0) return { ...frame, layout: "table", table: only };
  return { ...frame, layout: "text", ...(wide.length > 0 && { wide }), body, ...(columns && { columns }) };
}

/** `isOneLine` says whether a title has room on the one line of a page to look things up on. */
export function buildPage(placed: readonly Placed[], isOneLine: (title: string) => boolean): BuiltPage {
  const [first, ...others] = placed;
  if (first === undefined) throw new Error("a page holds at least one piece");
  const begun = placed.filter(({ place }) => place.part === 1);
  const ids = begun.map(({ piece }) => piece.source.id);
  const { source } = first.piece;
  const id = ids[0] ?? `${source.id}-part-${first.place.part}`;
  const notes = [...new Set(begun.flatMap(({ piece }) => piece.source.notes ?? []))];
  const slide = others.length === 0 ? alone(first) : shared(placed, isOneLine);
  return {
    slide: { ...slide, id, ...(notes.length > 0 && { notes }) },
    sourceIds: [...new Set(placed.flatMap(({ piece }) => piece.sourceIds))],
    anchors: ids.slice(1),
  };
}

function alone({ piece, place }: Placed): Slide {
  const { kicker } = piece.source;
  const continued = kicker === "" ? "Continued" : `${kicker}, continued`;
  return {
    ...pageOfPiece(piece),
    title: headingOf({ piece, place }),
    kicker: place.part === 1 ? kicker : continued,
  };
}

const headingOf = ({ piece, place }: Placed): string =>
  place.count === 1 ? piece.source.title : titleOfPart(piece.source.title, place.part, place.count);

/** Where the page's title is not all of its headings, it begins with the first, which then is not said again. */
function shared(placed: readonly Placed[], isOneLine: (title: string) => boolean): SlideOf<"text"> {
  const headings = placed.map(headingOf);
  const all = headings.join(" · ");
  const isAll = isOneLine(all);
  const title = isAll ? all : `${headings[0]} · and ${headings.length - 1} more`;
  const sections = placed.map(({ piece }, at) => ({
    ...(isAll || at > 0 ? { heading: headings[at] } : {}),
    ...sharing(piece.blocks),
  }));
  return { id: "", part: "appendix", layout: "text", kicker: "Appendix", title, body: [], sections };
}

/** Blocks as they stand on a page they share: a table with air around its rows stands closer there. */
export const sharing = ({ wide = [], body, columns }: Blocks): Blocks => ({
  ...(wide.length > 0 && { wide: wide.map(closer) }),
  body: body.map(closer),
  ...(columns && { columns }),
});

const closer = (block: Block): Block => {
  if (block.kind !== "table" || block.rhythm !== "roomy") return block;
  const { rhythm: _, ...table } = block;
  return table;
};
