import { onePageKinds, type PaperOutline } from "@/lib/domain/paper/paper-outline";
import type { Block } from "@/lib/domain/slides/block";
import { countParts, divideAt, divideWithin } from "../fit/split/split-block";
import { measureNode } from "../sheet/measure-sheet";
import type { SheetContext, SheetNode } from "../sheet/sheet";
import type { FontMetrics } from "../type/font-metrics";
import { headNode, type PartPiece, partNode, type Setting } from "./paper-nodes";
import { FLOWING_ZOOM, onePageZooms, type PaperPage, paperPage } from "./paper-page";

/** Lines are estimated a little narrower than they are drawn, which covers what shaping adds. */
const ESTIMATE_FILL = 0.98;
const LEAST_ROWS_BESIDE_OTHERS = 2;
/** A part no taller than this share of a page is not parted. */
const KEPT_TOGETHER = 0.35;

export type LaidOutPaper = { page: PaperPage; pages: SheetNode[][] };

/**
 * A paper on its sheets. One that has to be a single page takes the largest scale that holds it; null where none does.
 * Nothing is cut off: a block too tall for what is left of a page goes on on the next.
 */
export function layOutPaper(paper: PaperOutline, metrics: FontMetrics): LaidOutPaper | null {
  const zooms: readonly number[] = onePageKinds.has(paper.kind) ? onePageZooms : [FLOWING_ZOOM];
  for (const zoom of zooms) {
    const page = paperPage(paper.size, zoom);
    const pages = fillPages(paper, page, metrics);
    if (pages.length === 1 || !onePageKinds.has(paper.kind)) return { page, pages };
  }
  return null;
}

export const paperContext = (paper: PaperOutline, metrics: FontMetrics, fill: number): SheetContext => ({
  measure: { metrics, scale: 1, fill, headings: paper.brand.headings },
  lang: paper.lang,
  today: paper.frozenAt.slice(0, 10),
});

function fillPages(paper: PaperOutline, page: PaperPage, metrics: FontMetrics): SheetNode[][] {
  const { width, height } = page.content;
  const setting: Setting = { width, context: paperContext(paper, metrics, ESTIMATE_FILL) };
  const tall = (node: SheetNode): number => measureNode(node, width, setting.context.measure);
  const heightOf = (piece: PartPiece): number => tall(partNode(piece, setting));
  const head = headNode(paper, setting);
  const pages: SheetNode[][] = [[head]];
  let room = height - tall(head);

  const waiting: PartPiece[] = paper.parts.map((part) => ({ part, blocks: part.body, isFirst: true }));
  for (let piece = waiting.shift(); piece !== undefined; piece = waiting.shift()) {
    const isNewPage = room === height;
    const pieces = heightOf(piece) <= room ? null : cutPiece(piece, { room, height, isNewPage, heightOf });
    if (pieces !== null) {
      waiting.unshift(...pieces);
    } else if (isNewPage || heightOf(piece) <= room) {
      pages.at(-1)?.push(partNode(piece, setting));
      room -= heightOf(piece);
    } else {
      pages.push([]);
      room = height;
      waiting.unshift(piece);
    }
  }
  return pages;
}

type Room = { room: number; height: number; isNewPage: boolean; heightOf: (piece: PartPiece) => number };

/** The piece as two, of which the first fits; null where it had better wait for a page of its own. */
function cutPiece(piece: PartPiece, given: Room): [PartPiece, PartPiece] | null {
  const { room, height, isNewPage, heightOf } = given;
  if (!isNewPage && heightOf(piece) <= height * KEPT_TOGETHER) return null;
  const { part, blocks } = piece;
  const first = (count: number): PartPiece => ({ ...piece, blocks: blocks.slice(0, count) });
  for (let count = blocks.length - 1; count > 0; count -= 1) {
    if (heightOf(first(count)) <= room) return cutAt(piece, count, given);
  }
  const [block, ...others] = blocks;
  const halves = block && divide(block, isNewPage, (half) => heightOf({ ...piece, blocks: [half] }) <= room);
  if (!halves) return null;
  return [
    { ...piece, blocks: [halves[0]] },
    { part, blocks: [halves[1], ...others], isFirst: false },
  ];
}

/** After so many whole blocks as much of the next as there is room for, where it can be parted. */
function cutAt(piece: PartPiece, count: number, { room, heightOf }: Room): [PartPiece, PartPiece] {
  const { part, blocks } = piece;
  const whole = blocks.slice(0, count);
  const [next, ...others] = blocks.slice(count);
  const halves = next && divide(next, false, (half) => heightOf({ ...piece, blocks: [...whole, half] }) <= room);
  if (!halves)
    return [
      { ...piece, blocks: whole },
      { part, blocks: blocks.slice(count), isFirst: false },
    ];
  return [
    { ...piece, blocks: [...whole, halves[0]] },
    { part, blocks: [halves[1], ...others], isFirst: false },
  ];
}

/** Where a block that does not fit is divided: between its parts where enough of them fit, inside them only on a new page. */
function divide(block: Block, isNewPage: boolean, fits: (block: Block) => boolean): [Block, Block] | null {
  const all = countParts(block);
  for (let count = all - 1; count >= (isNewPage ? 1 : LEAST_ROWS_BESIDE_OTHERS); count -= 1) {
    const halves = divideAt(block, count);
    if (fits(halves[0])) return halves;
  }
  if (!isNewPage) return null;
  return all > 1 ? divideAt(block, 1) : divideWithin(block);
}
