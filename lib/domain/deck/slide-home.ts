import type { Place } from "../findings/make-finding";
import type { SlideId } from "../ids/slide-ids";
import { findOwn } from "../text/find-own";

const HOMES: Readonly<Partial<Record<SlideId, Place>>> = {
  cover: { sectionId: "context", questionKey: "keyMessage" },
  "you-said": { sectionId: "context", questionKey: "earlierReasons" },
  "why-now": { sectionId: "alignment", questionKey: "whyNowHeadline" },
  "asked-us": { sectionId: "evidence", questionKey: "realQuestions" },
  fit: { sectionId: "alignment", questionKey: "fitHeadline" },
  benefits: { sectionId: "audiences", questionKey: "headline" },
  money: { sectionId: "economics", questionKey: "transactions" },
  time: { sectionId: "economics", questionKey: "burden" },
  proof: { sectionId: "evidence", questionKey: "headline" },
  fails: { sectionId: "evidence", questionKey: "failWalkthroughs" },
  rules: { sectionId: "safeguards", questionKey: "contentTypes" },
  training: { sectionId: "training", questionKey: "modules" },
  readiness: { sectionId: "readiness", questionKey: "headline" },
  risks: { sectionId: "risks", questionKey: "headline" },
  "first-response": { sectionId: "pilot", questionKey: "outOfHoursPausedBy" },
  pilot: { sectionId: "pilot", questionKey: "headline" },
  measures: { sectionId: "pilot", questionKey: "metrics" },
  decision: { sectionId: "asks", questionKey: "headline" },
};

/** Where mending a main slide starts: its headline, or the answer that leads it. */
export const homeOfSlide = (slideId: string): Place =>
  findOwn(HOMES, slideId) ?? { sectionId: "context", questionKey: "keyMessage" };
