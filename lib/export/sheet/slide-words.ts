import type { Cell, Tone } from "@/lib/domain/slides/block";
import { cellText } from "@/lib/domain/slides/cell-text";
import { isDrawnCell } from "@/lib/domain/slides/drawn-cell";
import { type Line, plainLine, type Run } from "@/lib/domain/slides/line";
import type { FittedDeck, FittedSlide } from "./fitted-deck";

// The few words the frame of a slide adds to the outline, said alike by every renderer.

/** "Draft" is text in the reading order, never a watermark alone. */
export const versionWords = ({
  state,
  versionLabel,
  classification,
}: Pick<FittedDeck, "state" | "versionLabel" | "classification">): string =>
  [state === "draft" ? "Draft" : null, versionLabel, classification].filter((part) => part !== null).join(" · ");

export const pageWords = (slide: FittedSlide, deck: FittedDeck): string => `${slide.number} of ${deck.pageCount}`;

/** Bookmarks and file titles: the deck's title, marked while it is a draft. */
export const documentTitle = ({ state, title }: FittedDeck): string => (state === "draft" ? `Draft: ${title}` : title);

export const UNVERIFIED = "unverified";

export type CellParts = { first: Line; rest: Line | null; tone?: Tone; isFigure: boolean };

/** A cell's first line stands out; what follows its first line feed is set quietly below. */
export function cellParts(cell: Cell): CellParts {
  const { tone = undefined, figure = undefined } = isLine(cell) || isDrawnCell(cell) ? {} : cell;
  const text = cellText(cell);
  const [first, rest] = splitAtLineFeed(text);
  return { first, rest, tone, isFigure: figure === true };
}

const isLine = (cell: Cell): cell is Line => typeof cell === "string" || Array.isArray(cell);

function splitAtLineFeed(line: Line): [first: Line, rest: Line | null] {
  if (typeof line === "string") {
    const at = line.indexOf("\n");
    return at === -1 ? [line, null] : [line.slice(0, at), line.slice(at + 1)];
  }
  const index = line.findIndex((run) => run.text.includes("\n"));
  const run = line[index];
  if (run === undefined) return [line, null];
  const at = run.text.indexOf("\n");
  const keep = (text: string): Run[] => (text === "" ? [] : [{ ...run, text }]);
  return [
    [...line.slice(0, index), ...keep(run.text.slice(0, at))],
    [...keep(run.text.slice(at + 1)), ...line.slice(index + 1)],
  ];
}

export type ScoreWords = { score: string; word: string };

/** "16 severe" is a score in its chip and the word beside it; null where the text holds no score. */
export function readScore(line: Line): ScoreWords | null {
  const match = /^(\d+)\s+(.+)$/u.exec(plainLine(line));
  return match ? { score: match[1] ?? "", word: match[2] ?? "" } : null;
}
