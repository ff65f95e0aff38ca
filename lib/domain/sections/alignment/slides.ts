import type { SlideMaker, SlideSpec } from "../../section";
import type { AlignmentValues } from "./schema";

export const alignmentSlides = (_slide: SlideMaker<AlignmentValues>): readonly SlideSpec[] => [];
