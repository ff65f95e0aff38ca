import { describe, expect, it } from "vitest";
import { exampleIds, getExample } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import { versionWords } from "@/lib/export/sheet/slide-words";
import type { Answers, Draft, StoredRow } from "../draft/draft";
import type { SectionId } from "../ids/section-ids";
import { contextOf } from "../picks/make-build-context";
import { readDraft } from "../sections/registry";
import { readState } from "../versions/read-state";
import { fileState } from "./proposal-status";
import { summariseWith } from "./summarise-draft";

const library = loadLibrary();
const statusOf = (draft: Draft, now = "2026-12-01") => summariseWith(library, now)(draft).status;
const county: Draft = getExample("county-winter-service")?.sections ?? {};

function change(draft: Draft, id: SectionId, answers: Answers): Draft {
  const section = draft[id] ?? { answers: {}, finished: false };
  return { ...draft, [id]: { ...section, answers: { ...section.answers, ...answers } } };
}

const rowsOf = (id: SectionId, key: string) => (county[id]?.answers[key] ?? []) as StoredRow[];
const rehearsed = rowsOf("objections", "objections").map((row) => ({ ...row, rating: "went-well" }));
const met = rowsOf("champions", "people").map((row) => ({ ...row, met: "met" }));
const ready = change(change(county, "objections", { objections: rehearsed }), "champions", { people: met });

describe("the status of a proposal", () => {
  it("is a draft while something blocks it, or stands there as the example", () => {
    expect(statusOf({})).toBe("draft");
    expect(statusOf(change(ready, "asks", { asks: [] }))).toBe("draft");
    expect(statusOf(change(ready, "pilot", { title: "One service, ten weeks, one page" }))).toBe("draft");
  });

  it("is final while somebody is to be met or an answer is to be rehearsed, then ready", () => {
    expect(statusOf(county)).toBe("final");
    expect(statusOf(change(county, "champions", { people: met }))).toBe("final");
    expect(statusOf(change(county, "objections", { objections: rehearsed }))).toBe("final");
    expect(statusOf(ready)).toBe("ready");
    expect(statusOf(change(ready, "objections", { objections: [] }))).toBe("final");
  });

  it("is the same on lists and on files, whatever the day", () => {
    for (const draft of [{}, ready, ...exampleIds.map((id) => getExample(id)?.sections ?? {})]) {
      for (const now of ["1999-01-01", "2026-12-01", "2099-12-31"]) {
        const given = { library, now, variant: "finance", density: "present" } as const;
        expect(readState({ draft, context: contextOf(readDraft(draft), given) })).toBe(fileState(statusOf(draft, now)));
      }
    }
  });

  it("marks files with its own word", () => {
    const footer = { versionLabel: "Version 1", classification: null };
    expect(versionWords({ ...footer, state: "draft" })).toBe(`${library.statuses.draft.word} · Version 1`);
    expect(versionWords({ ...footer, state: "final" })).toBe("Version 1");
  });
});
