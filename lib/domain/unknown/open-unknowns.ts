import { walkSection } from "../answers/walk-answers";
import type { DraftSection } from "../draft/draft";
import { isBlank } from "../draft/is-blank";
import { fieldAnchor } from "../findings/field-anchor";
import type { Place } from "../findings/make-finding";
import type { AnyQuestion } from "../form/question";
import type { Section } from "../sections/define-section";
import { canBeUnknown, unknownKey } from "./can-be-unknown";

export type OpenUnknown = { place: Place; question: AnyQuestion };

/**
 * What of a section still has to be found out, in the order of the screen. A mark says nothing while its question has an
 * answer or is not asked, so that nobody has to tidy the list.
 */
export function openUnknowns(section: Section, { answers, unknown = [] }: DraftSection): OpenUnknown[] {
  const marked = new Set(unknown);
  return walkSection(section, answers)
    .filter(({ place, question, stored }) => {
      return canBeUnknown(question) && isBlank(stored) && marked.has(unknownKey(fieldAnchor(place)));
    })
    .map(({ place, question }) => ({ place, question }));
}
