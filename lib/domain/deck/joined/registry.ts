import { asksSlide } from "../../sections/asks/asks-slide";
import { optionsSlide } from "../../sections/asks/options-slide";
import { audiencesSlide } from "../../sections/audiences/audiences-slide";
import { benefitsSlide } from "../../sections/audiences/benefits-slide";
import type { BuildContext } from "../../sections/build-context";
import { settingWords } from "../../sections/context/setting-words";
import { moneySlides } from "../../sections/economics/money-slides";
import { pilotMoneyOf } from "../../sections/economics/pilot-money-of";
import { savedInPilot } from "../../sections/economics/pilot-saving";
import { hoursByWork, hoursOfWeek, timeSlide } from "../../sections/economics/time-slide";
import { failSlides } from "../../sections/evidence/fail-slides";
import { objectionsSlide } from "../../sections/objections/objections-slide";
import { measuresSlide } from "../../sections/pilot/measures-slide";
import { pilotSlide } from "../../sections/pilot/pilot-slide";
import { pilotTermsSlides } from "../../sections/pilot/pilot-terms-slides";
import { readinessSlide } from "../../sections/readiness/readiness-slide";
import type { ReadDraft, RegisteredSectionId } from "../../sections/registry";
import type { Slide } from "../../slides/slide";
import { askedUsSlide } from "./asked-us";
import { beforeStart } from "./before-start";
import { coverSlide } from "./cover";
import { decisionSlide } from "./decision";
import { firstResponseSlide } from "./first-response";
import { peopleSlide } from "./people";
import { sourcesSlide } from "./sources";
import { whyNowSlide } from "./why-now";

/**
 * A slide that needs more than one section: it reads the printable answers of all of them. Where only one section's
 * page shows it, it lives with that section and says in its own type what it reads beside.
 */
export type JoinedSlide = {
  /** Sections whose page shows this slide as it grows. */
  feeds: readonly RegisteredSectionId[];
  build: (draft: ReadDraft, context: BuildContext) => Slide[];
};

export const joinedSlides: readonly JoinedSlide[] = [
  { feeds: ["context", "pilot", "champions", "asks"], build: coverSlide },
  { feeds: ["alignment", "evidence"], build: whyNowSlide },
  { feeds: ["evidence"], build: askedUsSlide },
  {
    feeds: ["audiences"],
    build: (draft, context) => benefitsSlide({ ...draft, saved: savedInPilot(draft, context) }, context),
  },
  { feeds: ["audiences"], build: audiencesSlide },
  { feeds: ["pilot", "safeguards"], build: firstResponseSlide },
  {
    feeds: ["pilot"],
    build: (draft, context) =>
      pilotSlide(
        {
          ...draft,
          hours: hoursOfWeek(draft.economics, context),
          hoursByWork: hoursByWork(draft.economics, context),
        },
        context,
      ),
  },
  { feeds: ["pilot"], build: measuresSlide },
  {
    feeds: ["readiness"],
    build: (draft, context) => readinessSlide({ ...draft, beforeStart: beforeStart(draft, context) }, context),
  },
  { feeds: ["asks", "context"], build: decisionSlide },
  { feeds: ["champions", "context"], build: peopleSlide },
  {
    feeds: ["pilot"],
    build: (draft, context) =>
      pilotTermsSlides(
        { ...draft, setting: settingWords(draft.context, context), money: pilotMoneyOf(draft, context) },
        context,
      ),
  },
  { feeds: ["evidence"], build: failSlides },
  { feeds: ["objections"], build: objectionsSlide },
  { feeds: ["economics"], build: moneySlides },
  {
    feeds: ["economics"],
    build: (draft, context) => timeSlide({ ...draft, money: pilotMoneyOf(draft, context) }, context),
  },
  {
    feeds: ["asks"],
    build: (draft, context) => asksSlide({ ...draft, money: pilotMoneyOf(draft, context) }, context),
  },
  { feeds: ["asks"], build: optionsSlide },
  { feeds: ["alignment", "audiences", "pilot"], build: sourcesSlide },
];
