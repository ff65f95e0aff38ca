import type { SlideMaker, SlideSpec } from "../define-section";
import { registerSlides } from "./register-slides";
import { risksSlide } from "./risks-slide";
import type { RisksValues } from "./schema";

export const risksSlides = (slide: SlideMaker<RisksValues>): readonly SlideSpec[] => [
  slide({ id: "risks", part: "main", needs: ["risks", "appetite", "headline"] }, risksSlide),
  slide({ id: "register", part: "appendix", needs: ["risks", "appetite"] }, registerSlides),
];
