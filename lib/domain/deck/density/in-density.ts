import type { Density } from "../outline";
import { countProseWords } from "../prose-words";
import type { Slide } from "../slide";
import { lighten } from "./lighten";
import { showSlide } from "./show-slide";

/** Sentences a main slide may hold, in words: what can be read while somebody talks, and what is read at a desk. */
export const MOST_WORDS: Readonly<Record<Density, number>> = { present: 30, "read-ahead": 90 };

/** Main slides as the density has them; what leaves a slide shown to a room goes to its speaker. */
export function inDensity(slides: readonly Slide[], density: Density): Slide[] {
  if (density === "read-ahead") return [...slides];
  return slides.map((slide) => (slide.part === "main" ? shownToRoom(slide) : slide));
}

function shownToRoom(slide: Slide): Slide {
  const first = showSlide(slide);
  const left = [...(slide.notes ?? []), ...first.left];
  let shown = first.slide;
  while (countProseWords(shown) > MOST_WORDS.present) {
    const next = lighten(shown);
    if (next === null) break;
    shown = next.slide;
    left.push(...next.left);
  }
  return left.length === 0 ? shown : { ...shown, notes: left };
}
