import { type Block, isGraphic } from "@/lib/domain/slides/block";
import { cellText } from "@/lib/domain/slides/cell-text";
import { type Line, plainLine } from "@/lib/domain/slides/line";
import type { Slide, SlideOf } from "@/lib/domain/slides/slide";
import { slideTexts } from "@/lib/domain/slides/slide-texts";
import { asRead } from "@/lib/domain/text/as-read";

/** The slide that holds it. */
export const GATHERED = "more";

/** What a main slide had no room for, whole. */
export type Rest = { source: Slide; rest: readonly Block[] };

/**
 * The page of the appendix for all that had no room on the main slides, under the title of each; null: there is none.
 * Rows and words of the cover that a page of the appendix tells anyway do not stand there again.
 */
export function gatherRest(all: readonly Rest[], appendix: readonly Slide[] = []): SlideOf<"text"> | null {
  const told = appendix.flatMap(slideTexts).map(asRead).join("\n");
  const short = all
    .map(({ source, rest }) => ({ source, rest: rest.flatMap((block) => untold(block, told, source)) }))
    .filter(({ rest }) => rest.length > 0);
  if (short.length === 0) return null;
  const body = short.flatMap(({ source, rest }): Block[] => [
    { kind: "paragraph", text: [{ text: source.title, strong: true }] },
    ...rest,
  ]);
  const frame = { id: GATHERED, part: "appendix", kicker: "Appendix", layout: "text" } as const;
  const isWide = body.some((block) => block.kind === "table" || isGraphic(block));
  return { ...frame, title: "What had no room on the slides", body, ...(!isWide && { columns: 2 as const }) };
}

/** A table without the rows that are told elsewhere, piece by piece; nothing of it where all of them are. */
function untold(block: Block, told: string, { layout }: Slide): Block[] {
  if (layout === "cover" && block.kind === "paragraph") return isTold(withoutLabel(block.text), told) ? [] : [block];
  if (block.kind !== "table") return [block];
  const rows = block.rows.filter((row) => !row.every((cell) => isTold(plainLine(cellText(cell)), told)));
  return rows.length === 0 ? [] : [{ ...block, rows }];
}

const withoutLabel = (line: Line): string =>
  typeof line === "string" ? line : plainLine(line.filter((run) => run.strong === undefined));

/** Cells join answers that other pages set apart, such as a state and what it is of. */
const isTold = (text: string, told: string): boolean =>
  text.split(/\n|: |, | → /u).every((piece) => told.includes(asRead(piece).trim()));
