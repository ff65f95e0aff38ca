import type { BuildContext } from "../../sections/build-context";
import type { ReadDraft, RegisteredSectionId } from "../../sections/registry";
import type { Slide } from "../../slides/slide";
import { answerSlide } from "./answer";
import { asksSlide } from "./asks";
import { audiencesSlide } from "./audiences";
import { benefitsSlide } from "./benefits";
import { coverSlide } from "./cover";
import { decisionSlide } from "./decision";
import { failSlides } from "./fails";
import { firstResponseSlide } from "./first-response";
import { moneySlides } from "./money";
import { objectionsSlide } from "./objections";
import { peopleSlide } from "./people";
import { pilotSlide } from "./pilot";
import { pilotTermsSlides } from "./pilot-terms";
import { sourcesSlide } from "./sources";
import { timeSlide } from "./time";
import { whyNowSlide } from "./why-now";
import { youSaidSlide } from "./you-said";

/** A slide that needs more than one section: it reads the printable answers of all of them. */
export type JoinedSlide = {
  /** Sections whose page shows this slide as it grows. */
  feeds: readonly RegisteredSectionId[];
  build: (draft: ReadDraft, context: BuildContext) => Slide[];
};

export const joinedSlides: readonly JoinedSlide[] = [
  { feeds: ["context", "pilot", "champions"], build: coverSlide },
  { feeds: ["asks", "context", "pilot", "audiences", "alignment", "risks"], build: answerSlide },
  { feeds: ["context"], build: youSaidSlide },
  { feeds: ["alignment", "evidence"], build: whyNowSlide },
  { feeds: ["audiences"], build: benefitsSlide },
  { feeds: ["audiences"], build: audiencesSlide },
  { feeds: ["pilot", "safeguards"], build: firstResponseSlide },
  { feeds: ["pilot"], build: pilotSlide },
  { feeds: ["asks", "context"], build: decisionSlide },
  { feeds: ["champions", "context"], build: peopleSlide },
  { feeds: ["pilot"], build: pilotTermsSlides },
  { feeds: ["evidence"], build: failSlides },
  { feeds: ["objections"], build: objectionsSlide },
  { feeds: ["economics"], build: moneySlides },
  { feeds: ["economics"], build: timeSlide },
  { feeds: ["asks"], build: asksSlide },
  { feeds: ["alignment", "audiences", "pilot"], build: sourcesSlide },
];
