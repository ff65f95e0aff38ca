import type { SlideMaker, SlideSpec } from "../../section";
import type { ChampionsValues } from "./schema";

export const championsSlides = (_slide: SlideMaker<ChampionsValues>): readonly SlideSpec[] => [];
