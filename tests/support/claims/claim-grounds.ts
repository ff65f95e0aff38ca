import type { TitleKey } from "@/lib/domain/library/title-keys";
import type { ReadDraft } from "@/lib/domain/sections/registry";
import type { Slide } from "@/lib/domain/slides/slide";
import { caseCounts, caseGrounds } from "./case-grounds";
import { termsGrounds } from "./terms-grounds";

export type Grounds = {
  /** The answers that may be printed. */
  draft: ReadDraft;
  slide: Slide;
  /** The words in the places of the title. */
  said: Readonly<Record<string, string>>;
};

export type Ground = (given: Grounds) => boolean;

/** Plain words that a slide falls back on, with the counts they say. */
export const plainGrounds: Readonly<Partial<Record<TitleKey, Ground>>> = caseCounts;

/**
 * What must be so in the answers and on the slide for a claim to be made, worked out apart from the code that makes
 * it. A title that is in neither list says only what the slide is about.
 */
export const claimGrounds: Readonly<Partial<Record<TitleKey, Ground>>> = { ...caseGrounds, ...termsGrounds };
