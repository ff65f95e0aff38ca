import type { Block } from "@/lib/domain/slides/block";
import type { Slide, SlideOf } from "@/lib/domain/slides/slide";
import type { Scale } from "../type/type-roles";
import { type FitContext, overfull } from "./fit-slide";
import { isTooLong, MOST_LISTED } from "./split/most-on-a-page";
import { shed } from "./split/shed";
import { countParts, divideAt, divideWithin } from "./split/split-block";

export const LEAST_SCALE: Scale = 0.88;

/** A slide cut down to what fits at the least size, and the rest as blocks. */
export function cutToFit(slide: Slide, context: FitContext): { kept: Slide; rest: Block[] } {
  let kept = slide;
  const rest: Block[] = [];
  for (;;) {
    const [box] = overfull(kept, LEAST_SCALE, context);
    const step = box === undefined ? null : shed(kept, box);
    if (step === null) return { kept, rest: rejoin(rest) };
    kept = step.kept;
    rest.unshift(...step.moved);
  }
}

/** Rows that left a table one by one stand in one table again. */
function rejoin(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.kind === "table" && block.kind === "table" && isOneTable(last, block))
      joined[joined.length - 1] = { ...last, rows: [...last.rows, ...block.rows] };
    else joined.push(block);
  }
  return joined;
}

const isOneTable = (first: Block | undefined, second: Block): boolean =>
  first?.kind === "table" && second.kind === "table" && first.caption === second.caption;

type TextSlide = SlideOf<"text">;
type Fits = (body: readonly Block[]) => boolean;

/** Blocks over as many slides as they need; a block too tall for what is left of a slide is divided. */
export function paginate(blocks: readonly Block[], frame: TextSlide, context: FitContext): Block[][] {
  const fits: Fits = (body) =>
    !body.some(isTooLong) && overfull({ ...frame, body: [...body] }, LEAST_SCALE, context).length === 0;
  const pages: Block[][] = [];
  const waiting = [...blocks];
  let page: Block[] = [];
  for (let block = waiting.shift(); block !== undefined; block = waiting.shift()) {
    const fuller = rejoin([...page, block]);
    if (fits(fuller)) {
      page = fuller;
      continue;
    }
    const parts = divideFor(page, block, fits);
    if (parts) {
      waiting.unshift(...parts);
    } else if (page.length > 0) {
      pages.push(page);
      page = [];
      waiting.unshift(block);
    } else {
      pages.push([block]);
    }
  }
  return page.length > 0 ? [...pages, page] : pages;
}

const LEAST_BESIDE_OTHERS = 2;

/** Where to divide a block that does not fit after what is on the page already; null: not here. */
function divideFor(page: readonly Block[], block: Block, fits: Fits): [Block, Block] | null {
  // Its rows are shared evenly already.
  if (isOneTable(page.at(-1), block)) return null;
  const all = countParts(block);
  const most = largestThatFits(all, (count) => fits(rejoin([...page, divideAt(block, count)[0]])));
  if (page.length > 0) return most >= LEAST_BESIDE_OTHERS && most < all ? divideAt(block, most) : null;
  if (all > 1) return divideAt(block, Math.max(1, evenShare(all, most)));
  return divideWithin(block);
}

/** As few slides as hold all parts, each with about as many. */
const evenShare = (all: number, most: number): number => (most === 0 ? 1 : Math.ceil(all / Math.ceil(all / most)));

/** The largest number of parts, below all of them, that still fits; more of them never take less room. */
function largestThatFits(all: number, fits: (count: number) => boolean): number {
  let [most, tooMany] = [0, Math.min(all, MOST_LISTED + 1)];
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (fits(middle)) most = middle;
    else tooMany = middle;
  }
  return most;
}

/** A table slide of the appendix shares its rows evenly over its parts; any other keeps as many as it can. */
export function evenTable(slide: Slide, kept: Slide): number | null {
  if (slide.part === "main" || slide.layout !== "table" || kept.layout !== "table") return null;
  const [all, most] = [countParts(slide.table), countParts(kept.table)];
  return slide.table.kind === "table" && all > most && most > 1 ? evenShare(all, most) : null;
}
