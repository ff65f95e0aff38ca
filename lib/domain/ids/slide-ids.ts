import { z } from "zod";

/** The argument in the order a reader follows it; every other slide is reference, in the order below it. */
export const storySlideIds = [
  "cover",
  "you-said",
  "why-now",
  "asked-us",
  "fit",
  "benefits",
  "proof",
  "pilot",
  "measures",
  "first-response",
  "risks",
  "readiness",
  "money",
  "decision",
] as const;

/** Reference slides in the order they are looked up; some of the story stand here where the meeting has no room for them. */
export const appendixSlideIds = [
  "first-response",
  "options",
  "asks",
  "money",
  "money-detail",
  "time",
  "readiness-detail",
  "needs",
  "audiences",
  "register",
  "examples",
  "fails",
  "fail-story",
  "rules",
  "guidance",
  "people",
  "training",
  "pilot-terms",
  "questions",
  "objections",
  "glossary",
  "sources",
  "data",
] as const;

/**
 * The one list of the slides that are known by name. A slide of a section that is in neither list closes the appendix.
 * It is no type of the slide itself: what was sent years ago may hold slides that are made no longer.
 */
export type SlideId = (typeof storySlideIds)[number] | (typeof appendixSlideIds)[number];

/** Each of them once, those of the story first. */
export const slideIdSchema = z.enum([...storySlideIds, ...appendixSlideIds]);

/** A page by name: `register.2` continues `register`. */
export type SlidePageId = SlideId | `${SlideId}.${number}`;
