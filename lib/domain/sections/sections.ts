import type { SectionId } from "../ids/section-ids";
import { alignment } from "./alignment/section";
import { asks } from "./asks/section";
import { audiences } from "./audiences/section";
import { champions } from "./champions/section";
import { context } from "./context/section";
import type { Section } from "./define-section";
import { economics } from "./economics/section";
import { evidence } from "./evidence/section";
import { objections } from "./objections/section";
import { pilot } from "./pilot/section";
import { readiness } from "./readiness/section";
import { risks } from "./risks/section";
import { safeguards } from "./safeguards/section";
import { training } from "./training/section";

/**
 * The sections of the wizard in the order of the deck's argument. A new one is a folder beside, its id in
 * `ids/section-ids.ts`, and its line here: the compiler asks for the one when it finds the other.
 */
export const sections = {
  context,
  alignment,
  readiness,
  audiences,
  risks,
  evidence,
  economics,
  pilot,
  champions,
  safeguards,
  training,
  asks,
  objections,
} as const satisfies Record<SectionId, Section>;
