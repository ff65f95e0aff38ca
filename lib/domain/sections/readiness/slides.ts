import type { SlideMaker, SlideSpec } from "../define-section";
import { readinessDetailSlides } from "./detail-slides";
import type { ReadinessValues } from "./schema";

/** The scores of groups large enough stand behind what we are ready for. */
export const readinessSlides = (slide: SlideMaker<ReadinessValues>): readonly SlideSpec[] => [
  slide({ id: "readiness-detail", part: "appendix", needs: ["fixes", "startStep"] }, readinessDetailSlides),
];
