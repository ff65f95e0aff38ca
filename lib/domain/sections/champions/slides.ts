import type { SlideMaker, SlideSpec } from "../define-section";
import type { ChampionsValues } from "./schema";

/** Sponsor, governance and coverage print on one slide with the presenter; everything about a person stays here. */
export const championsSlides = (_slide: SlideMaker<ChampionsValues>): readonly SlideSpec[] => [];
