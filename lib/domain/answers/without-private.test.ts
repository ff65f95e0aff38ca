import { describe, expect, it } from "vitest";
import { exampleIds, getExample } from "@/lib/content/load-examples";
import { plantMarkers } from "@/tests/support/plant-markers";
import type { Draft } from "../draft/draft";
import { isBlank } from "../draft/is-blank";
import { fieldAnchor } from "../findings/field-anchor";
import { isPrivate } from "../form/is-private";
import type { AnyQuestion } from "../form/question";
import { walkDraft } from "./walk-answers";
import { withoutPrivate } from "./without-private";

/** Single answers by their place; lists are compared by what stands in them. */
const answersOf = (draft: Draft, isMeant: (question: AnyQuestion) => boolean) =>
  walkDraft(draft)
    .filter(({ question, stored }) => question.kind !== "rows" && isMeant(question) && !isBlank(stored))
    .map(({ place, stored }) => [`${place.sectionId} ${fieldAnchor(place)}`, stored]);

describe("a draft without private notes", () => {
  it.each(exampleIds)("of %s holds none, and every other answer as it was", (id) => {
    const { draft } = plantMarkers(getExample(id)?.sections ?? {});
    const copy = withoutPrivate(draft);
    expect(answersOf(draft, isPrivate).length).toBeGreaterThan(10);
    expect(answersOf(copy, isPrivate)).toEqual([]);
    expect(answersOf(copy, (question) => !isPrivate(question))).toEqual(
      answersOf(draft, (question) => !isPrivate(question)),
    );
  });
});
