import type { SlideMaker, SlideSpec } from "../define-section";
import type { ContextValues } from "./schema";

/** What this section holds stands on slides that need other sections as well: cover, answer and decision. */
export const contextSlides = (_slide: SlideMaker<ContextValues>): readonly SlideSpec[] => [];
