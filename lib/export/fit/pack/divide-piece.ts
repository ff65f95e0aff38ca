import { type Block, isGraphic } from "@/lib/domain/slides/block";
import { runsOf } from "@/lib/domain/slides/line";
import { MOST_BLOCKS } from "../split/most-on-a-page";
import { countParts, divideAt, divideWithin } from "../split/split-block";
import { type Blocks, blocksOf, type Piece } from "./piece";
import { rejoin } from "./rejoin";

type Fits = (first: Piece) => boolean;

/** A drawing goes whole wherever a page holds it. */
const partsIn = (block: Block): number => (isGraphic(block) ? 1 : Math.max(1, countParts(block)));
export const countUnits = (blocks: Blocks): number => blocksOf(blocks).reduce((sum, block) => sum + partsIn(block), 0);

/** Fewer things than these are not worth a page, or a heading, of their own. */
const LEAST_TOGETHER = 2;

/** As much of a piece as still has room below other pieces, and the rest; null where either would be a mere scrap. */
export function divideBeside(piece: Piece, fits: Fits, isWorthIt: Fits): [Piece, Piece] | null {
  const most = withoutLastHeading(piece.blocks, largestThatFits(piece, fits));
  for (const at of [most, most - 1].filter((count) => count > 0)) {
    const parts = divideUnits(piece, withoutLastHeading(piece.blocks, at));
    if (parts.every(isWorthIt)) return parts;
  }
  return null;
}

/** The first page of a piece that needs several; null where it is one thing that nothing can part. */
export function divideAlone(piece: Piece, fits: Fits): [Piece, Piece] | null {
  const all = countUnits(piece.blocks);
  const most = largestThatFits(piece, fits);
  if (most === 0) return divideFirst(piece, fits);
  const [only, ...others] = blocksOf(piece.blocks);
  const isList = only !== undefined && others.length < LEAST_TOGETHER && partsIn(only) > 1;
  const share = isList ? evenShare(all, most) : Math.min(most, Math.max(1, all - LEAST_TOGETHER));
  return divideUnits(piece, Math.max(1, withoutLastHeading(piece.blocks, share)));
}

/** As few pages as hold all of them, each with about as many. */
const evenShare = (all: number, most: number): number => Math.ceil(all / Math.ceil(all / most));

/** A first thing too large for any page is halved until its beginning fits; what is parted from it comes next. */
function divideFirst(piece: Piece, fits: Fits): [Piece, Piece] | null {
  const isOne = countUnits(piece.blocks) === 1;
  let [first, rest]: [Piece, Piece | null] = isOne ? [piece, null] : divideUnits(piece, 1);
  while (!fits(first)) {
    const [block] = blocksOf(first.blocks);
    const halves = block === undefined ? null : halve(block);
    if (halves === null) break;
    const behind = rest === null ? [] : rest.blocks.body;
    // What is over the columns stays over them.
    const isAbove = (rest?.blocks.wide ?? []).length > 0 || (first.blocks.wide ?? []).length > 0;
    const blocks: Blocks = isAbove
      ? { ...rest?.blocks, wide: rejoin([halves[1], ...(rest?.blocks.wide ?? [])]), body: behind }
      : { ...piece.blocks, wide: undefined, body: rejoin([halves[1], ...behind]) };
    first = partOf(first, { ...first.blocks, wide: undefined, body: [halves[0]] });
    rest = partOf(piece, blocks);
  }
  return rest === null ? null : [first, rest];
}

function halve(block: Block): [Block, Block] | null {
  const count = countParts(block);
  return count > 1 ? divideAt(block, Math.ceil(count / 2)) : divideWithin(block);
}

/** The largest number of units, below all of them, that still fits; more of them never take less room. */
function largestThatFits(piece: Piece, fits: Fits): number {
  let [most, tooMany] = [0, Math.min(countUnits(piece.blocks), MOST_BLOCKS + 1)];
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (fits(divideUnits(piece, middle)[0])) most = middle;
    else tooMany = middle;
  }
  return most;
}

const partOf = (piece: Piece, blocks: Blocks): Piece => ({ ...piece, blocks, isWhole: false });

function divideUnits(piece: Piece, count: number): [Piece, Piece] {
  const { wide = [], body, columns } = piece.blocks;
  const above = cut(wide, count);
  const below = cut(body, above.left);
  const first: Blocks =
    below.first.length === 0 ? { body: above.first } : { wide: above.first, body: below.first, columns };
  const rest: Blocks = { wide: above.rest, body: below.rest, columns };
  return [partOf(piece, first), partOf(piece, rest)];
}

/** The first so many parts of some blocks, the others, and how many were asked for beyond all of them. */
function cut(blocks: readonly Block[], count: number): { first: Block[]; rest: Block[]; left: number } {
  let left = count;
  const at = blocks.findIndex((block) => {
    if (partsIn(block) > left) return true;
    left -= partsIn(block);
    return false;
  });
  const block = blocks[at];
  if (block === undefined) return { first: [...blocks], rest: [], left };
  if (left === 0) return { first: blocks.slice(0, at), rest: blocks.slice(at), left: 0 };
  const [kept, moved] = divideAt(block, left);
  return { first: [...blocks.slice(0, at), kept], rest: [moved, ...blocks.slice(at + 1)], left: 0 };
}

/** A line that heads what follows never ends a page. */
function withoutLastHeading(blocks: Blocks, count: number): number {
  let at = count;
  let seen = 0;
  const starts = blocksOf(blocks).map((block) => {
    seen += partsIn(block);
    return { block, end: seen };
  });
  for (const { block, end } of starts.reverse()) if (end === at && isHeading(block)) at -= 1;
  return at;
}

const isHeading = (block: Block): boolean =>
  block.kind === "paragraph" && runsOf(block.text).every(({ strong, text }) => strong || text.trim() === "");
