import type { SlideMaker, SlideSpec } from "../../section";
import type { ContextValues } from "./schema";

export const contextSlides = (_slide: SlideMaker<ContextValues>): readonly SlideSpec[] => [];
