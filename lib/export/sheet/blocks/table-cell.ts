import type { Cell, Tone } from "@/lib/domain/slides/block";
import { type Line, plainLine, runsOf } from "@/lib/domain/slides/line";
import { NOT_SET } from "@/lib/domain/slides/make-table";
import { toneSign } from "../../charts/tone-sign";
import { inkOnBand } from "../../palette";
import { breakLines } from "../../type/measure-text";
import type { TypeRoleName } from "../../type/type-roles";
import { type SheetContext, type SheetNode, stack, type Tag, text } from "../sheet";
import { type CellParts, cellParts, readScore } from "../slide-words";

/** A chip holds a score, a sign a state; the word stands beside either. */
export const CHIP = { width: 28, gap: 6 };
export const SIGN = { width: 14, gap: 6 };

/** Where a cell stands, as far as its setting depends on it. */
export type CellPlace = {
  isRowHead: boolean;
  isRoomy: boolean;
  isRight: boolean;
  width: number;
  context: SheetContext;
};

export function cellNode(cell: Cell, { isRowHead, isRoomy, isRight, width, context }: CellPlace): SheetNode {
  const parts = joinIfShorter(cellParts(cell), { isRowHead, isRoomy, width, context });
  const tag: Tag = isRowHead ? { role: "TH", scope: "Row" } : { role: "TD" };
  const align = isRight ? ("right" as const) : undefined;
  const role = firstRole(parts.first, { isRowHead, isRoomy, isFigure: parts.isFigure });

  if (parts.tone === undefined && parts.rest === null) {
    return text(role, parts.first, { align, tag, shift: role === "numeral-s" ? NUMERAL_SHIFT : undefined });
  }
  const first = parts.tone
    ? toneNode(parts.tone, parts.first, role, width)
    : text(role, parts.first, { align, tag: { role: "P" }, shift: role === "numeral-s" ? NUMERAL_SHIFT : undefined });
  const quiet: TypeRoleName = isRoomy && !parts.isFigure ? "body-quiet" : "dense-quiet";
  return stack(
    [first, parts.rest === null ? null : text(quiet, parts.rest, { align, tag: { role: "P" } })],
    undefined,
    tag,
  );
}

/**
 * Where the first part of a cell already runs over lines, its second part goes on after it instead of below, if that
 * saves a line; what names a row is heavier than what is added to it, so there the two stay apart.
 */
export function joinIfShorter(parts: CellParts, place: Omit<CellPlace, "isRight">): CellParts {
  const { isRowHead, isRoomy, width, context } = place;
  const { first, rest, tone, isFigure } = parts;
  if (isRowHead || rest === null || tone !== undefined || isFigure) return parts;
  const role = isRoomy ? "body" : "dense";
  const linesOf = (line: Line): number => breakLines(line, role, width, context.measure).length;
  const joined: Line = [...runsOf(first), { text: " · " }, ...runsOf(rest)];
  const isShorter = linesOf(first) > 1 && linesOf(joined) < linesOf(first) + linesOf(rest);
  return isShorter ? { ...parts, first: joined, rest: null } : parts;
}

/** Numerals of 28 pt share the baseline of the 16 pt words in their row. */
const NUMERAL_SHIFT = -8;

function firstRole(
  line: Parameters<typeof plainLine>[0],
  { isRowHead, isRoomy, isFigure: figure }: { isRowHead: boolean; isRoomy: boolean; isFigure: boolean },
): TypeRoleName {
  if (isRowHead) return isRoomy ? "body-strong" : "dense-strong";
  if (plainLine(line) === NOT_SET) return "dense-italic";
  if (!isRoomy) return "dense";
  return figure ? "numeral-s" : "body";
}

function toneNode(tone: Tone, line: Parameters<typeof plainLine>[0], role: TypeRoleName, width: number): SheetNode {
  const score = readScore(line);
  if (score && (tone === "low" || tone === "moderate" || tone === "high" || tone === "severe")) {
    const chip = stack(
      [text("dense-bold", score.score, { align: "center", ink: inkOnBand(tone), tag: { role: "P" } })],
      {
        fill: tone,
        minHeight: 20,
      },
    );
    return {
      kind: "row",
      gap: CHIP.gap,
      cells: [
        { width: CHIP.width, node: chip },
        { width: Math.max(1, width - CHIP.width - CHIP.gap), node: text(role, score.word, { tag: { role: "P" } }) },
      ],
    };
  }
  const sign = stack([{ kind: "drawing", drawing: toneSign(tone), alt: null, shows: tone }], { padding: { top: 4 } });
  return {
    kind: "row",
    gap: SIGN.gap,
    cells: [
      { width: SIGN.width, node: sign },
      { width: Math.max(1, width - SIGN.width - SIGN.gap), node: text(role, line, { tag: { role: "P" } }) },
    ],
  };
}
