import type { Draft } from "../draft/draft";
import { fieldAnchor } from "../findings/field-anchor";
import type { Library } from "../library/library";
import { sectionList } from "../sections/registry";
import { startQuestions } from "../start/start-questions";
import { sampleTexts } from "./sample-texts";

const asked = new Set(
  startQuestions.flatMap(({ fields }) =>
    fields.map(({ section, question, column }) => [section, question, column].filter(Boolean).join(".")),
  ),
);

/** The sample's words in fields of the first questions, by anchor. */
export const startSampleTexts = (draft: Draft, library: Library): [anchor: string, text: string][] =>
  sectionList.flatMap(({ id }) =>
    sampleTexts(id, draft[id], library)
      .filter(({ place }) => asked.has([id, place.questionKey, place.column].filter(Boolean).join(".")))
      .map(({ place, text }): [string, string] => [fieldAnchor(place), text]),
  );
