import type { Draft } from "../draft";
import type { Place } from "./make-finding";
import { walkDraft } from "./walk-answers";

/** Texts that still are the example under their question, to the letter; one of them keeps a version a draft. */
export const untouchedExamples = (draft: Draft): Place[] =>
  walkDraft(draft)
    .filter(({ question, stored }) => question.help?.example !== undefined && stored === question.help.example)
    .map(({ place }) => place);
