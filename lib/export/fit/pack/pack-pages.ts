import { lookUpFrame } from "../../sheet/frame";
import { sectionHeight, sectionsHeight } from "../../sheet/layouts/text-sheet";
import type { ClosingRhythm } from "../../sheet/table-rhythm";
import type { Scale } from "../../type/type-roles";
import { DRAWN_FILL, type FitContext, overfull } from "../fit-slide";
import { LEAST_SCALE } from "../set-slide";
import { isTooLong, MOST_BLOCKS } from "../split/most-on-a-page";
import { titleOfPart } from "../title-of-part";
import { pageOfPiece, sharing } from "./build-page";
import { countUnits, divideAlone, divideBeside } from "./divide-piece";
import { blocksOf, type Piece } from "./piece";
import { remembered } from "./remembered";

/** What the appendix has to place: a page of its own and what had no room on it, or what may share a page and go on. */
export type Item<P> = { kind: "page"; page: P; rest: Piece | null } | { kind: "piece"; piece: Piece };
export type Packed<P> = { kind: "page"; page: P } | { kind: "pieces"; pieces: readonly Piece[] };

/** How close pieces that share a page stand. */
type Setting = { rhythm: ClosingRhythm; scale: Scale };
const EASY: Setting = { rhythm: "dense", scale: 1 };
/** Closer than that only to keep a slide whole, or where a page would be left nearly empty. */
const CLOSE: Setting = { rhythm: "tight", scale: LEAST_SCALE };

const ROOM = lookUpFrame.body.height;
const LEAST_FULL = 0.45;
/** Less than this of a slide, with its heading, is a scrap. */
const LEAST_PIECE = 96;
/** A page as full as this may end where the next slide fits a page whole. */
const WELL_FULL = 0.55;

/**
 * Pages filled one after the other, in the order of what they hold. What needs its own page waits for a page that is
 * nearly empty; the last page of all may be a short one, so nothing stands behind it.
 */
export function packPages<P>(items: readonly Item<P>[], context: FitContext): Packed<P>[] {
  const pages: Packed<P>[] = [];
  let open: Piece[] = [];
  let waiting: Extract<Item<P>, { kind: "page" }>[] = [];
  const pieces: Piece[] = [];
  const placeWaiting = (): void => {
    pages.push(...waiting.map(({ page }): Packed<P> => ({ kind: "page", page })));
    pieces.push(...waiting.flatMap(({ rest }) => rest ?? []));
    waiting = [];
  };
  const close = (): void => {
    if (open.length > 0) pages.push({ kind: "pieces", pieces: open });
    open = [];
    placeWaiting();
  };
  const placePieces = (): void => {
    for (let piece = pieces.shift(); piece !== undefined; piece = pieces.shift()) {
      const { first, rest } = take(open, piece, context);
      if (first !== null) open.push(first);
      if (rest === null) continue;
      pieces.unshift(rest);
      close();
    }
  };
  for (const item of items) {
    if (item.kind === "piece") pieces.push(item.piece);
    else waiting.push(item);
    placePieces();
    if (waiting.length === 0 || (open.length > 0 && fullness(open, context) < LEAST_FULL)) continue;
    close();
    placePieces();
  }
  placeWaiting();
  placePieces();
  close();
  return pages;
}

type Taken = { first: Piece | null; rest: Piece | null };

function take(open: readonly Piece[], piece: Piece, context: FitContext): Taken {
  if (open.length === 0) {
    if (standsAlone(piece, context)) return { first: piece, rest: null };
    const [first, rest] = divideAlone(piece, (some) => standsAlone(some, context));
    return { first, rest };
  }
  const fitsIn =
    (setting: Setting) =>
    (some: Piece): boolean =>
      !isTooMuch(some) && fitTogether([...open, some], setting, context);
  if (fitsIn(EASY)(piece) || fitsIn(CLOSE)(piece)) return { first: piece, rest: null };
  const full = fullness(open, context);
  if (full >= WELL_FULL && standsAlone(piece, context)) return { first: null, rest: piece };
  for (const setting of full < LEAST_FULL ? [EASY, CLOSE] : [EASY]) {
    const isWorthIt = (some: Piece): boolean => heightOf([some], setting, context) >= LEAST_PIECE;
    const parts = divideBeside(piece, fitsIn(setting), isWorthIt);
    if (parts !== null) return { first: parts[0], rest: parts[1] };
  }
  return { first: null, rest: piece };
}

/** More than any page can hold, seen without measuring. */
const isTooMuch = ({ blocks }: Piece): boolean => countUnits(blocks) > MOST_BLOCKS || blocksOf(blocks).some(isTooLong);

const standsAlone = (piece: Piece, context: FitContext): boolean => {
  if (isTooMuch(piece)) return false;
  const fits = (fill: number): boolean => overfull(pageOfPiece(piece), LEAST_SCALE, { ...context, fill }).length === 0;
  return [context.fill, DRAWN_FILL].every((fill) => {
    const key = keyOf("alone", { ...context, fill });
    return remembered(piece, key, () => (fits(fill) ? 1 : 0)) === 1;
  });
};

const fullness = (pieces: readonly Piece[], context: FitContext): number => heightOf(pieces, EASY, context) / ROOM;

/** Whether pieces have room on one page, each under its heading: as lines are estimated, and as they are drawn. */
const fitTogether = (pieces: readonly Piece[], setting: Setting, context: FitContext): boolean =>
  [context, { ...context, fill: DRAWN_FILL }].every((filled) => heightOf(pieces, setting, filled) <= ROOM);

const heightOf = (pieces: readonly Piece[], setting: Setting, context: FitContext): number =>
  sectionsHeight(
    pieces.map((piece) => pieceHeight(piece, setting, context)),
    setting.rhythm,
  );

/** What a piece takes on a page that it shares. */
function pieceHeight(piece: Piece, { rhythm, scale }: Setting, context: FitContext): number {
  const { metrics, fill, headings, lang, today } = context;
  const measure = { metrics, scale, fill, headings };
  // Its heading may have to say which part it is.
  const section = { ...sharing(piece.blocks), heading: titleOfPart(piece.source.title, 9, 9) };
  const key = keyOf(`${rhythm} ${scale}`, context);
  return remembered(piece, key, () => sectionHeight(section, rhythm, { measure, lang, today }));
}

const keyOf = (what: string, { fill, headings, lang, today }: FitContext): string =>
  [what, fill, headings, lang, today].join();
