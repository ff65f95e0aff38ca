import type { Slide } from "../slides/slide";

/** What stays on a slide whatever its room: a part that may leave it counts where the appendix has it. */
export const sureToStay = (slide: Slide): Slide =>
  slide.layout === "message"
    ? { ...slide, parts: slide.parts.filter(({ isElsewhere }) => isElsewhere === undefined) }
    : slide;
