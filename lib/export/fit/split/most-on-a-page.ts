import type { Block, BlockKind } from "@/lib/domain/slides/block";
import { countParts } from "./split-block";

// A page is 400 pt tall at most and its closest rows are 22 pt apart: 18 of them fill it. What is over these numbers
// leaves a page at once, before anything is measured, so that the work grows with the pages and not with their square.

/** More rows, points or cards than any page can hold. */
export const MOST_LISTED = 24;
/** The same for blocks, which may run in two columns. */
export const MOST_BLOCKS = 48;

/** Kinds whose every part adds to their height; a drawing is made as tall as its place. */
const listing: readonly BlockKind[] = ["table", "bullets", "cards", "figures", "steps", "thread", "contrast", "boxes"];

/** Whether a block surely needs more than one page. */
export const isTooLong = (block: Block): boolean => listing.includes(block.kind) && countParts(block) > MOST_LISTED;
