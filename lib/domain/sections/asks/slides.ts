import type { SlideMaker, SlideSpec } from "../../section";
import type { AsksValues } from "./schema";

export const asksSlides = (_slide: SlideMaker<AsksValues>): readonly SlideSpec[] => [];
