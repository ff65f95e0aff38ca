import { walkSection } from "../answers/walk-answers";
import type { Draft } from "../draft/draft";
import { fieldAnchor } from "../findings/field-anchor";
import type { Place } from "../findings/make-finding";
import type { Library } from "../library/library";
import type { Section } from "../sections/define-section";
import { isSampleWords } from "./is-sample-words";
import { sampleTexts } from "./sample-texts";

/** Where a section on screen still says what the sample it was copied from says. */
export function sampleLeft(section: Section, draft: Draft, library: Library): Place[] {
  const stored = draft[section.id];
  const texts = new Map(sampleTexts(section.id, stored, library).map(({ place, text }) => [fieldAnchor(place), text]));
  if (!stored || texts.size === 0) return [];
  return walkSection(section, stored.answers).flatMap(({ place, stored: value }) => {
    const sample = texts.get(fieldAnchor(place));
    return isSampleWords({ stored: value, sample, finished: stored.finished }) ? [place] : [];
  });
}
