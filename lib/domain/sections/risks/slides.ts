import type { SlideMaker, SlideSpec } from "../../section";
import type { RisksValues } from "./schema";

export const risksSlides = (_slide: SlideMaker<RisksValues>): readonly SlideSpec[] => [];
