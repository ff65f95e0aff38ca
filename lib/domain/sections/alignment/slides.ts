import type { SlideMaker, SlideSpec } from "../define-section";
import { fitSlide } from "./fit-slide";
import { needMeasuresSlide } from "./need-measures-slide";
import { needsSlide } from "./needs-slide";
import type { AlignmentValues } from "./schema";

export const alignmentSlides = (slide: SlideMaker<AlignmentValues>): readonly SlideSpec[] => [
  slide({ id: "fit", part: "main", needs: ["needs", "fitHeadline", "longTermVision"] }, fitSlide),
  slide({ id: "needs", part: "appendix", needs: ["needs", "longTermVision"] }, needsSlide),
  slide({ id: "needs.2", part: "appendix", needs: ["needs"] }, needMeasuresSlide),
];
