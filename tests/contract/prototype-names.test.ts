import { describe, expect, it } from "vitest";
import { exampleIds, getExample } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import type { BuildDeckOutline } from "@/lib/domain/deck/build-outline";
import type { Answers, Draft, StoredValue } from "@/lib/domain/draft/draft";
import { documentIds } from "@/lib/domain/exports/formats";
import { buildOutline } from "@/lib/domain/exports/kept-outline";
import { summariseWith } from "@/lib/domain/proposal/summarise-draft";
import { missingAnswers } from "@/lib/domain/rules/missing-answers";
import { reviewDraft } from "@/lib/domain/rules/review-draft";
import { wordFinding } from "@/lib/domain/rules/word-finding";
import { sectionList } from "@/lib/domain/sections/registry";
import { prototypeNames } from "../support/prototype-names";

const library = loadLibrary();
const example: Draft = getExample(exampleIds[0])?.sections ?? {};
const now = "2026-12-01";

/** Every text of the answers replaced, the ids of rows left alone: they are what makes them rows. */
function withName(value: StoredValue, name: string, isChanged: (key: string) => boolean, key = ""): StoredValue {
  if (Array.isArray(value)) return value.map((each) => withName(each, name, isChanged, key));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([inner, each]) => [
        inner,
        inner === "id" ? each : withName(each, name, isChanged, inner),
      ]),
    );
  }
  return isChanged(key) && (typeof value === "string" || key === "libraryId") ? name : value;
}

/** Rows that were typed carry no id of the library; here each has one. */
const withLibraryId = (value: StoredValue): StoredValue => {
  if (Array.isArray(value)) return value.map(withLibraryId);
  if (typeof value !== "object" || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withLibraryId(each)]));
  return "id" in value ? { libraryId: null, ...inner } : inner;
};

function draftWith(name: string, isChanged: (key: string) => boolean): Draft {
  return Object.fromEntries(
    sectionList.map(({ id }) => {
      const answers = withName(withLibraryId(example[id]?.answers ?? {}), name, isChanged) as Answers;
      return [id, { answers, finished: true, unknown: [name], sample: name }];
    }),
  );
}

/** Everything a page or a file works out from a draft. */
function useDraft(draft: Draft): void {
  const review = reviewDraft({ draft, library, now });
  for (const section of sectionList) {
    for (const finding of review(section).findings) wordFinding(finding, library);
    missingAnswers(section, draft[section.id]?.answers ?? {});
  }
  summariseWith(library, now)(draft);
  const given: BuildDeckOutline = {
    draft,
    title: "A small step",
    organisation: { name: "Our council" },
    library,
    variant: "executive",
    density: "read-ahead",
    now,
    versionLabel: "Version 1",
    frozenAt: `${now}T09:00:00Z`,
    state: "draft",
    brand: { theme: "pine" },
  };
  for (const document of documentIds) buildOutline(document, given);
}

describe.each(prototypeNames)("the name %s", (name) => {
  it.each<[string, (key: string) => boolean]>([
    ["the library's id of every row", (key) => key === "libraryId"],
    ["what every reference points at", (key) => key === "rowId"],
    ["every text, choice and id", () => true],
  ])("may stand in %s, and everything can still be worked out", (_place, isChanged) => {
    expect(() => useDraft(draftWith(name, isChanged))).not.toThrow();
  });

  it("is no finding, no sample and no source of the library", () => {
    expect(wordFinding({ code: name, severity: "advice", sectionId: "risks", questionKey: name }, library)).toBeNull();
  });
});
