import type { SlideMaker, SlideSpec } from "../define-section";
import type { ObjectionsValues } from "./schema";

/** Answers lead to examples and risks by name, which stand in their own sections: a joined slide. */
export const objectionsSlides = (_slide: SlideMaker<ObjectionsValues>): readonly SlideSpec[] => [];
