import type { SlideMaker, SlideSpec } from "../define-section";
import type { ContextValues } from "./schema";
import { youSaidSlide } from "./you-said-slide";

/** What was said last time; the rest stands on slides that need other sections as well: cover, answer and decision. */
export const contextSlides = (slide: SlideMaker<ContextValues>): readonly SlideSpec[] => [
  slide({ id: "you-said", part: "main", needs: ["earlierReasons"] }, youSaidSlide),
];
