import type { Block } from "@/lib/domain/slides/block";
import type { Slide } from "@/lib/domain/slides/slide";
import { slideTexts } from "@/lib/domain/slides/slide-texts";
import type { Scale } from "../type/type-roles";
import { type FitContext, overfull, scaleThatFits } from "./fit-slide";
import { rejoin } from "./pack/rejoin";
import { type Shed, shed } from "./split/shed";

export const LEAST_SCALE: Scale = 0.88;

/** A slide on one page, and what had no room on it, as blocks in the order they stood in. */
export type SetSlide = { slide: Slide; scale: Scale; rest: Block[] };

/** At the largest size that holds it; what no size holds leaves whole items until the least size does. */
export function setSlide(slide: Slide, context: FitContext): SetSlide {
  const scale = scaleThatFits(slide, context);
  if (scale !== null) return { slide, scale, rest: [] };
  const { kept, rest } = cutToFit(slide, context);
  return { slide: kept, scale: scaleThatFits(kept, context) ?? LEAST_SCALE, rest };
}

function cutToFit(slide: Slide, context: FitContext): { kept: Slide; rest: Block[] } {
  let kept = slide;
  const rest: Block[] = [];
  for (;;) {
    const [box] = overfull(kept, LEAST_SCALE, context);
    const step = box === undefined ? null : takeOne(kept, box);
    if (step === null) return { kept, rest: rejoin(rest) };
    kept = step.kept;
    rest.unshift(...step.moved);
  }
}

/** One item, whole; where nothing else would be left on the slide, its last words. */
function takeOne(slide: Slide, box: string): Shed {
  const whole = shed(slide, box, "whole");
  return whole !== null && saysSomething(whole.kept) ? whole : shed(slide, box, "words");
}

/** The cover has its title to say; any other slide says nothing with its title alone. */
const saysSomething = (slide: Slide): boolean =>
  slide.layout === "cover" ||
  slideTexts({ ...slide, kicker: "", title: "", sources: [] }).some((text) => text.trim() !== "");
