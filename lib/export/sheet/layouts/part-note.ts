import type { Block } from "@/lib/domain/slides/block";
import type { MoveCell } from "@/lib/domain/slides/drawn-cell";
import type { MessagePart } from "@/lib/domain/slides/message";
import type { Density } from "@/lib/domain/slides/outline";
import { countOf, numberWord } from "@/lib/domain/text/number-words";
import { capitalise } from "@/lib/domain/text/sentence";

/**
 * What stands once below a part: what the signs of its drawing mean, to who reads it alone, and how many rows the
 * appendix has beside those shown; null where there is neither.
 */
export function partNote({ block, total }: MessagePart, density: Density | undefined): string | null {
  const moves = movesOf(block);
  const words = [
    ...(density === "present" ? [] : moveKey(moves)),
    ...(total === undefined ? [] : furtherWords(total, moves, block)),
  ];
  return words.length === 0 ? null : words.join(" ");
}

function furtherWords(
  { rows, above, one, many }: NonNullable<MessagePart["total"]>,
  moves: readonly Move[],
  block: Block,
): string[] {
  const further = rows - (block.kind === "table" ? block.rows.length : rows);
  if (further <= 0) return [];
  const over = above - moves.filter(({ from, limit }) => from !== null && limit !== null && from > limit).length;
  const which = further === 1 ? ", above the limit," : `, ${numberWord(over)} of them above the limit,`;
  const stand = further === 1 ? "stands" : "stand";
  return [`${capitalise(countOf(further, one, many))}${over <= 0 ? "" : which} ${stand} in the appendix.`];
}

type Move = MoveCell["move"];

const movesOf = (block: Block): Move[] =>
  block.kind === "table"
    ? block.rows.flat().flatMap((cell) => (typeof cell === "object" && "move" in cell ? [cell.move] : []))
    : [];

function moveKey(moves: readonly Move[]): string[] {
  const moved = moves.filter(({ from, to }) => from !== null && to !== null && from !== to);
  if (moved.length === 0) return [];
  const isPlanned = moved.some(({ planned }) => planned === true);
  const isThere = moved.some(({ planned }) => planned !== true);
  const limits = new Set(moves.map(({ limit }) => limit));
  const [limit = null] = limits.size === 1 ? limits : [];
  return [
    isThere ? "The arrow leads from the score without its controls to the score with them." : "Filled dot: today.",
    ...(isPlanned ? ["Dashed ring: if the planned controls work."] : []),
    ...(limit === null ? [] : [`Line: the limit of ${limit}.`]),
  ];
}
