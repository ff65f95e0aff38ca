import type { SlideMaker, SlideSpec } from "../define-section";
import { fixesSlide } from "./fixes-slide";
import { readinessSlide } from "./readiness-slide";
import type { ReadinessValues } from "./schema";

/** What we are ready for, without a score; all that is put right stands behind it. */
export const readinessSlides = (slide: SlideMaker<ReadinessValues>): readonly SlideSpec[] => [
  slide(
    {
      id: "readiness",
      part: "main",
      needs: ["readyFor", "notReadyFor", "fixes", "startStep", "startReason", "headline"],
    },
    readinessSlide,
  ),
  slide({ id: "readiness-detail", part: "appendix", needs: ["fixes"] }, fixesSlide),
];
