import type { SlideMaker, SlideSpec } from "../define-section";
import type { EconomicsValues } from "./schema";

/** Money and time are priced with the pilot's hours and its cost of an hour: joined slides. */
export const economicsSlides = (_slide: SlideMaker<EconomicsValues>): readonly SlideSpec[] => [];
