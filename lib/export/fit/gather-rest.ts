import { type Block, isGraphic } from "@/lib/domain/slides/block";
import type { Slide, SlideOf } from "@/lib/domain/slides/slide";

/** The slide that holds it. */
export const GATHERED = "more";

/** What a main slide had no room for, whole. */
export type Rest = { source: Slide; rest: readonly Block[] };

/** The page of the appendix for all that had no room on the main slides, under the title of each; null: there is none. */
export function gatherRest(all: readonly Rest[]): SlideOf<"text"> | null {
  const short = all.filter(({ rest }) => rest.length > 0);
  if (short.length === 0) return null;
  const body = short.flatMap(({ source, rest }): Block[] => [
    { kind: "paragraph", text: [{ text: source.title, strong: true }] },
    ...rest,
  ]);
  const frame = { id: GATHERED, part: "appendix", kicker: "Appendix", layout: "text" } as const;
  const isWide = body.some((block) => block.kind === "table" || isGraphic(block));
  return { ...frame, title: "What had no room on the slides", body, ...(!isWide && { columns: 2 as const }) };
}
