import { walkDraft } from "../answers/walk-answers";
import type { Draft } from "../draft/draft";
import type { Place } from "../findings/make-finding";
import { isUntouchedExample } from "../form/is-untouched-example";

/** Where an answer still is the example under its question; one of them keeps a version a draft. */
export const untouchedExamples = (draft: Draft): Place[] =>
  walkDraft(draft)
    .filter(({ question, stored }) => isUntouchedExample(question, stored))
    .map(({ place }) => place);
