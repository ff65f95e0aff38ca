import { describe, expect, it } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import { storeAnswers } from "../answers/store-answers";
import { walkDraft } from "../answers/walk-answers";
import { formatDate } from "../dates/format-date";
import { buildDeckOutline } from "../deck/build-outline";
import type { Answers, Draft, StoredRow, StoredValue } from "../draft/draft";
import type { AnyQuestion } from "../form/question";
import { formatMoney } from "../money/format-money";
import { makeBuildContext } from "../picks/make-build-context";
import { runRules } from "../rules/run-rules";
import { sectionList } from "../sections/registry";
import type { DeckOutline } from "../slides/outline";
import { readState } from "../versions/read-state";
import { copySample } from "./copy-sample";
import { localChoices, structuralTicks } from "./local-choices";
import { sampleLeft } from "./sample-left";
import { sampleTexts } from "./sample-texts";

const library = loadLibrary();
const now = "2026-12-01";
const copyOf = (sampleId: string): Draft => copySample(library.samples[sampleId] ?? {}, { library, sampleId });
const contextOf = (draft: Draft) =>
  makeBuildContext({ draft, library, now, variant: "executive", density: "read-ahead" });
const leftIn = (draft: Draft) => sectionList.flatMap((section) => sampleLeft(section, draft, library));

function outlineOf(draft: Draft): DeckOutline {
  return buildDeckOutline({
    draft,
    title: "A small step",
    organisation: { name: "Our own council" },
    library,
    variant: "executive",
    density: "read-ahead",
    now,
    versionLabel: "Version 1",
    frozenAt: `${now}T09:00:00Z`,
    state: readState({ draft, context: contextOf(draft) }),
    brand: { theme: "pine" },
  });
}

const textsOf = (draft: Draft): string[] =>
  sectionList.flatMap(({ id }) => sampleTexts(id, draft[id], library).map(({ text }) => text));

/** What only the sample knows: its sentences, its organisation, its amounts and its dates, as they would print. */
function factsOf(sampleId: string): string[] {
  const sample = library.samples[sampleId] ?? {};
  const sentences = textsOf(copyOf(sampleId)).filter((text) => text.split(" ").length >= 4);
  const printed = walkDraft(sample).flatMap(({ question, stored }): string[] => {
    if (question.kind === "money" && typeof stored === "number" && stored > 0)
      return [formatMoney({ minor: stored, currency: "GBP", locale: "en-GB" })];
    return question.kind === "date" && typeof stored === "string" ? [formatDate(stored, "en-GB")] : [];
  });
  const name = sample.context?.answers.orgName;
  return [...sentences, ...printed, ...(typeof name === "string" ? [name] : [])];
}

const found = (facts: readonly string[], outline: DeckOutline): string[] => {
  const words = JSON.stringify(outline);
  return facts.filter((fact) => words.includes(JSON.stringify(fact).slice(1, -1)));
};

/** The copy after its owner has put own words in every place that is marked. */
function withOwnWords(draft: Draft): Draft {
  const marked = new Set(textsOf(draft));
  const change = (value: StoredValue): StoredValue => {
    if (typeof value === "string") return marked.has(value) ? `Our own words, ${[...marked].indexOf(value)}` : value;
    if (Array.isArray(value)) return value.map(change);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]));
  };
  return Object.fromEntries(
    Object.entries(draft).map(([id, section]) => [id, { ...section, answers: change(section.answers) }]),
  );
}

describe.each(exampleIds)("a copy of %s", (sampleId) => {
  const sample = library.samples[sampleId] ?? {};
  const copy = copyOf(sampleId);

  it("may be stored as it stands", () => {
    for (const section of sectionList) {
      const stored = storeAnswers({ section, answers: copy[section.id]?.answers ?? {}, stanceOn: false });
      expect(stored).toEqual({ ok: true, value: copy[section.id]?.answers });
    }
  });

  it("keeps every row, what it was picked from, and what it points at", () => {
    const skeleton = (draft: Draft) =>
      walkLists(draft)
        .map(({ path, row }) => JSON.stringify([path, row.id, row.libraryId ?? null, referencesOf(row)]))
        .sort();
    expect(skeleton(copy)).toEqual(skeleton(sample));
    expect(walkLists(copy).length).toBeGreaterThan(60);
  });

  it("sets no amount, date, score or tick of the sample", () => {
    const kept = walkDraft(copy).filter(
      ({ question, stored, place }) =>
        stored !== null &&
        ["number", "money", "date", "scale", "yesNo"].includes(question.kind) &&
        !structuralTicks.has([place.sectionId, place.questionKey, place.column].join(".")),
    );
    const picked = kept.filter(({ place }) => rowOf(copy, place.questionKey, place.sectionId, place.rowId)?.libraryId);
    expect(kept.map(({ place }) => place)).toEqual(picked.map(({ place }) => place));
  });

  it("marks every one of its words, but those of the library, until they are changed", () => {
    expect(leftIn(copy).length).toBeGreaterThan(150);
    expect(runRules(copy, contextOf(copy)).filter(({ code }) => code === "versions.sample-left")).toHaveLength(
      sectionList.filter((section) => sampleLeft(section, copy, library).length > 0).length,
    );
    expect(outlineOf(copy).state).toBe("draft");
    expect(leftIn(withOwnWords(copy))).toEqual([]);
  });

  it("has none of the sample's facts in the deck of its finished answers", () => {
    const facts = factsOf(sampleId);
    expect(found(facts, outlineOf(sample)).length).toBeGreaterThan(40);
    const finished = outlineOf(withOwnWords(copy));
    expect(finished.slides.length).toBeGreaterThan(8);
    expect(found(facts, finished)).toEqual([]);
  });
});

describe("words of a sample", () => {
  const copy = copyOf("housing-internal-network");

  it("stay its words where the organisation adds an entry that says the same", () => {
    const texts = () => sampleTexts("asks", copy.asks, library);
    const [said] = texts();
    const [risk] = library.risks;
    if (!said || !risk) throw new Error("The sample or the library is empty");
    const own = { ...risk, id: "019ab3c4-0000-7000-8000-000000000000", title: said.text };
    const added = { ...library, samples: structuredClone(library.samples), risks: [own, ...library.risks] };
    expect(sampleTexts("asks", copy.asks, added)).toEqual(texts());
  });
  const headline = copy.asks?.answers.headline;
  const withAsks = (answers: Answers, finished = false): Draft => ({
    ...copy,
    asks: { sample: "housing-internal-network", answers: { ...copy.asks?.answers, ...answers }, finished },
  });
  const leftAt = (draft: Draft, questionKey: string) =>
    leftIn(draft).some((place) => place.sectionId === "asks" && place.questionKey === questionKey);

  it("are marked again when a change is undone", () => {
    expect(leftAt(withAsks({ headline: "Three decisions, today" }), "headline")).toBe(false);
    expect(leftAt(withAsks({ headline: headline ?? null }), "headline")).toBe(true);
  });

  it("count as the writer's own in a finished section while they are few, since a role is true of many places", () => {
    expect(leftAt(withAsks({}), "moneyOwner")).toBe(true);
    expect(leftAt(withAsks({}, true), "moneyOwner")).toBe(false);
    expect(leftAt(withAsks({}, true), "headline")).toBe(true);
  });

  it("are nobody's examples in a proposal that is no copy, or a copy of something no longer shipped", () => {
    const { asks } = withAsks({});
    expect(leftIn({ asks: { answers: asks?.answers ?? {}, finished: false } })).toEqual([]);
    expect(leftIn({ asks: { answers: asks?.answers ?? {}, finished: false, sample: "gone" } })).toEqual([]);
  });
});

it("names only choices and ticks that are asked", () => {
  const asked = (questions: Readonly<Record<string, AnyQuestion>>, path: string): [string, string][] =>
    Object.entries(questions).flatMap(([key, question]): [string, string][] =>
      question.kind === "rows" ? asked(question.columns, `${path}.${key}`) : [[`${path}.${key}`, question.kind]],
    );
  const kinds = new Map(sectionList.flatMap(({ id, questions }) => asked(questions, id)));
  for (const path of localChoices) expect([path, kinds.get(path)]).toEqual([path, expect.stringMatching(/hoice$/)]);
  for (const path of structuralTicks) expect([path, kinds.get(path)]).toEqual([path, "yesNo"]);
});

function walkLists(draft: Draft): { path: string; row: StoredRow }[] {
  const walk = (value: StoredValue | undefined, path: string): { path: string; row: StoredRow }[] =>
    (Array.isArray(value) ? value : []).flatMap((each) => {
      if (typeof each !== "object" || each === null || Array.isArray(each) || typeof each.id !== "string") return [];
      const row = { ...each, id: each.id };
      return [{ path, row }, ...Object.entries(row).flatMap(([key, inner]) => walk(inner, `${path}.${key}`))];
    });
  return sectionList.flatMap(({ id }) =>
    Object.entries(draft[id]?.answers ?? {}).flatMap(([key, value]) => walk(value, `${id}.${key}`)),
  );
}

const referencesOf = (row: StoredRow): StoredValue[] =>
  Object.values(row).filter((value) => typeof value === "object" && value !== null && "rowId" in value);

const rowOf = (draft: Draft, key: string, sectionId: keyof Draft, rowId: string | undefined): StoredRow | undefined =>
  walkLists(draft).find(({ path, row }) => path === `${sectionId}.${key}` && row.id === rowId)?.row;
