import type { SlideMaker, SlideSpec } from "../../section";
import type { AudiencesValues } from "./schema";

export const audiencesSlides = (_slide: SlideMaker<AudiencesValues>): readonly SlideSpec[] => [];
