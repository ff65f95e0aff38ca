import type { Block } from "@/lib/domain/deck/block";
import type { Slide, SlideOf } from "@/lib/domain/deck/slide";
import type { Scale } from "../theme";
import { type FitContext, overfull } from "./fit-slide";
import { shed } from "./split/shed";
import { splitBlock } from "./split/split-block";

export const LEAST_SCALE: Scale = 0.88;

/** A slide cut down to what fits at the least size, and the rest as blocks; itself and nothing when all of it fits. */
export function cutToFit(slide: Slide, context: FitContext): { kept: Slide; rest: Block[] } {
  let kept = slide;
  const rest: Block[] = [];
  for (;;) {
    const [box] = overfull(kept, LEAST_SCALE, context);
    const step = box === undefined ? null : shed(kept, box);
    if (step === null) return { kept, rest };
    kept = step.kept;
    rest.unshift(...step.moved);
  }
}

type TextSlide = SlideOf<"text">;

/** Blocks over as many slides as they need, each as full as it goes; a block too tall for one is divided. */
export function paginate(blocks: readonly Block[], frame: TextSlide, context: FitContext): Block[][] {
  const fits = (body: readonly Block[]): boolean =>
    overfull({ ...frame, body: [...body] }, LEAST_SCALE, context).length === 0;
  const pages: Block[][] = [];
  const waiting = [...blocks];
  let page: Block[] = [];
  for (let block = waiting.shift(); block !== undefined; block = waiting.shift()) {
    if (fits([...page, block])) {
      page.push(block);
      continue;
    }
    const halves = page.length > 0 && fits([block]) ? null : splitBlock(block);
    if (halves) {
      waiting.unshift(...halves);
      continue;
    }
    if (page.length > 0) {
      pages.push(page);
      page = [];
      waiting.unshift(block);
    } else {
      pages.push([block]);
    }
  }
  return page.length > 0 ? [...pages, page] : pages;
}
