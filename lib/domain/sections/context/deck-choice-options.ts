import { optionsOf } from "../../form/options-of";
import type { SlideId } from "../../ids/slide-ids";
import type { VariantId } from "../../library/variants";
import type { SlidePart } from "./schema";

/** What each slide is called where the author decides about it, in the order of the ids. */
export const slideOptions = optionsOf<SlideId>({
  cover: "Cover",
  "you-said": "What they said last time",
  "why-now": "The need",
  "asked-us": "What people ask us",
  fit: "What it serves",
  benefits: "Benefits",
  proof: "Proof from others",
  pilot: "The pilot",
  measures: "Measures",
  "first-response": "First response",
  risks: "Risks",
  readiness: "Readiness",
  money: "Money",
  decision: "The decision",
  options: "Options",
  asks: "All that we ask for",
  "money-detail": "Money in detail",
  time: "Time",
  "readiness-detail": "Readiness in detail",
  needs: "Needs in detail",
  audiences: "Whom it serves",
  register: "Risk register",
  examples: "Examples",
  fails: "Where others failed",
  "fail-story": "One failure, step by step",
  rules: "Rules",
  guidance: "Guidance",
  people: "People",
  training: "Training",
  "pilot-terms": "Terms of the pilot",
  questions: "Real questions",
  objections: "Objections and replies",
  glossary: "Glossary",
  sources: "Sources",
  data: "Data behind the drawings",
});

export const variantOptions = optionsOf<VariantId>({
  executive: "The executive",
  finance: "Finance",
  "legal-it": "Legal and IT",
  members: "Members",
  service: "The service",
  "staff-unions": "Staff and unions",
});

export const slidePartOptions = optionsOf<SlidePart>({ main: "The main deck", appendix: "The appendix" });
