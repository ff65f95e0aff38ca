import type { SlideMaker, SlideSpec } from "../define-section";
import type { AudiencesValues } from "./schema";

/** Groups and benefits print beside the needs they serve and the key message, on slides that read both. */
export const audiencesSlides = (_slide: SlideMaker<AudiencesValues>): readonly SlideSpec[] => [];
