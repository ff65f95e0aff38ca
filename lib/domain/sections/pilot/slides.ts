import type { SlideMaker, SlideSpec } from "../define-section";
import type { PilotValues } from "./schema";

/** The pilot's measures stand with the needs they come from, and its terms with the decision-maker: joined slides. */
export const pilotSlides = (_slide: SlideMaker<PilotValues>): readonly SlideSpec[] => [];
