import type { DeckOutline } from "../slides/outline";
import type { Slide } from "../slides/slide";
import { toldFirst } from "../slides/told-first";
import { ALWAYS_TOLD, ON_TOP } from "./storyline";
import { retimed } from "./timing";

const MINUTES = 5;

/**
 * The slides to show in five minutes: cover, need, pilot, risks and decision, and where one of them has nothing to say,
 * the next of what this reader is told first. Where the case was refused before, what was done about it comes on top.
 */
export function fiveMinuteIds({ slides, variant }: Pick<DeckOutline, "slides" | "variant">): string[] {
  const main = slides.filter(({ part }) => part === "main").map(({ id }) => id);
  const wanted = [...ALWAYS_TOLD, ...toldFirst(variant), ...main].filter((id) => main.includes(id));
  const chosen = [...new Set(wanted)].slice(0, ALWAYS_TOLD.length).concat(ON_TOP);
  return main.filter((id) => chosen.includes(id));
}

/** The deck cut to those slides, with the speaker's time for each; the whole deck keeps the rest. */
export function fiveMinuteCut(outline: DeckOutline): DeckOutline {
  const ids = fiveMinuteIds(outline);
  const slides = outline.slides.filter(({ id }) => ids.includes(id));
  return { ...outline, slides: slides.map((slide): Slide => retimed(slide, slides, MINUTES)) };
}
