import type { Slide } from "@/lib/domain/slides/slide";
import type { PackedAppendix, SettledPage } from "./fit-appendix";
import { GATHERED } from "./gather-rest";

/** Nobody looks things up in more, and it is drawn within the time that a drawing may take. */
export const MOST_PAGES = 240;
const PAGES_FOR_CLOSING = 8;

type Kept = { pages: SettledPage[]; leftOut: Slide[] };

/**
 * The pages of an appendix without whole slides that a deck has no more room for, the longest way back first; what had
 * no room on the main slides stays.
 */
export function leaveOutOverlong(
  slides: readonly Slide[],
  mainPages: number,
  pack: (slides: readonly Slide[]) => PackedAppendix,
): Kept {
  const whole = pack(slides);
  if (mainPages + whole.pages.length <= MOST_PAGES) return { pages: whole.settle(), leftOut: [] };
  const room = MOST_PAGES - PAGES_FOR_CLOSING - mainPages;
  for (let allowed = room; ; ) {
    const kept = keepWithin(slides, whole, allowed);
    const packed = pack(kept);
    // What had no room on the main slides may be more than that alone.
    if (packed.pages.length <= room || kept.length <= 1) {
      return { pages: packed.settle(), leftOut: slides.filter((slide) => !kept.includes(slide)) };
    }
    allowed -= packed.pages.length - room;
  }
}

/** A slide that shares a page takes its share of it; what had no room on the main slides always stays. */
function keepWithin(slides: readonly Slide[], { pages }: PackedAppendix, allowed: number): Slide[] {
  const costs = new Map<string, number>();
  for (const { sourceIds } of pages)
    for (const id of sourceIds) costs.set(id, (costs.get(id) ?? 0) + 1 / sourceIds.length);
  let room = allowed;
  return slides.filter(({ id }) => {
    const cost = costs.get(id) ?? 0;
    const isKept = id === GATHERED || cost <= room;
    if (isKept) room -= cost;
    return isKept;
  });
}
