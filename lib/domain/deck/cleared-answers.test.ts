import { describe, expect, it } from "vitest";
import { exampleIds, getExample } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import type { Answers, Draft, StoredRow, StoredValue } from "../draft/draft";
import { documents } from "../exports/formats";
import { buildOutline } from "../exports/kept-outline";
import type { AnyQuestion } from "../form/question";
import { variantIds } from "../library/variants";
import { sectionList } from "../sections/registry";

type Questions = Readonly<Record<string, AnyQuestion>>;

const documentIds = Object.keys(documents) as (keyof typeof documents)[];
const MARK = "Mark of what was cleared";

/** The stored answers with every answer that has details cleared, and a mark in each detail that is typed. */
function cleared(questions: Questions, answers: Answers): Answers {
  const owners = new Set(Object.values(questions).map(({ detailOf }) => detailOf));
  const shownValue = (key: string, question: AnyQuestion): StoredValue => {
    const value = answers[key] ?? null;
    if (question.detailOf !== undefined && (question.kind === "text" || question.kind === "longText")) return MARK;
    if (owners.has(key)) return null;
    if (question.kind !== "rows" || !Array.isArray(value)) return value;
    return value.map((row) => ({ ...(row as StoredRow), ...cleared(question.columns, row as StoredRow) }));
  };
  return Object.fromEntries(Object.entries(questions).map(([key, question]) => [key, shownValue(key, question)]));
}

const clearedDraft = (draft: Draft): Draft =>
  Object.fromEntries(
    sectionList.map(({ id, questions }) => [
      id,
      { finished: true, answers: cleared(questions, draft[id]?.answers ?? {}) },
    ]),
  );

function questionsWithin(questions: Questions): { beside: Questions; question: AnyQuestion }[] {
  return Object.values(questions).flatMap((question) => [
    { beside: questions, question },
    ...(question.kind === "rows" ? questionsWithin(question.columns) : []),
  ]);
}

describe("an answer that was cleared", () => {
  it.each(exampleIds)("takes what hung on it out of every document of %s", (id) => {
    const draft = clearedDraft(getExample(id)?.sections ?? {});
    for (const variant of variantIds)
      for (const document of documentIds) {
        const built = buildOutline(document, {
          draft,
          title: "A small pilot",
          library: loadLibrary(),
          organisation: { name: "Anytown" },
          variant,
          density: "read-ahead",
          now: "2026-12-01",
          versionLabel: "Version 1",
          frozenAt: "2026-12-01T09:00:00.000Z",
          state: "draft",
          brand: { theme: "pine" },
        });
        expect(JSON.stringify(built).includes(MARK), `${document} for ${variant}`).toBe(false);
      }
  });

  it("is named by what hangs on it, beside it", () => {
    const details = sectionList
      .flatMap(({ questions }) => questionsWithin(questions))
      .filter(({ question }) => question.detailOf !== undefined);
    expect(details.length).toBeGreaterThan(15);
    expect(details.filter(({ beside, question }) => !Object.hasOwn(beside, question.detailOf ?? ""))).toEqual([]);
  });
});
