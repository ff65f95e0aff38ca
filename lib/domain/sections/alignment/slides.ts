import type { SlideMaker, SlideSpec } from "../define-section";
import { fitSlide } from "./fit-slide";
import { needsSlide } from "./needs-slide";
import type { AlignmentValues } from "./schema";

export const alignmentSlides = (slide: SlideMaker<AlignmentValues>): readonly SlideSpec[] => [
  slide({ id: "fit", part: "main", needs: ["needs", "fitHeadline", "longTermVision"] }, fitSlide),
  slide({ id: "needs", part: "appendix", needs: ["needs", "longTermVision"] }, needsSlide),
];
