import type { SlideMaker, SlideSpec } from "../../section";
import type { PilotValues } from "./schema";

export const pilotSlides = (_slide: SlideMaker<PilotValues>): readonly SlideSpec[] => [];
