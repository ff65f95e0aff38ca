import type { SlideMaker, SlideSpec } from "../../section";
import type { EvidenceValues } from "./schema";

export const evidenceSlides = (_slide: SlideMaker<EvidenceValues>): readonly SlideSpec[] => [];
