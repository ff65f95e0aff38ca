import type { SlideMaker, SlideSpec } from "../define-section";
import { fixesSlide } from "./fixes-slide";
import type { ReadinessValues } from "./schema";

/** All that is put right stands behind what we are ready for. */
export const readinessSlides = (slide: SlideMaker<ReadinessValues>): readonly SlideSpec[] => [
  slide({ id: "readiness-detail", part: "appendix", needs: ["fixes"] }, fixesSlide),
];
