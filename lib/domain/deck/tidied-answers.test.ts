import { describe, expect, it, test } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import { exampleFile, exampleGiven } from "@/tests/support/example-outline";
import { changeTexts } from "@/tests/support/lengthen-draft";
import { plantMarkers } from "@/tests/support/plant-markers";
import type { Draft } from "../draft/draft";
import { buildPaper } from "../paper/build-paper";
import { paperKinds } from "../paper/paper-outline";
import { paperTexts } from "../paper/paper-texts";
import { readDraft } from "../sections/registry";
import { slideTexts } from "../slides/slide-texts";
import { type BuildDeckOutline, buildDeckOutline } from "./build-outline";
import { printableDraft, tidyChanges } from "./printable";

const [id = "county-winter-service"] = exampleIds;
const { sections } = exampleFile(id);
const SHORT = "back w/in 2 hrs";
const LONG = "back within 2 hours";

const withAnswer = (draft: Draft, section: "context", answers: Record<string, boolean>): Draft => {
  const stored = draft[section];
  if (stored === undefined) throw new Error("no such section");
  return { ...draft, [section]: { ...stored, answers: { ...stored.answers, ...answers } } };
};

function textsOf(given: BuildDeckOutline): string[] {
  const papers = paperKinds.flatMap((kind) => {
    const paper = buildPaper(kind, given);
    return paper.ok ? paperTexts(paper.value) : [];
  });
  return [...papers, ...buildDeckOutline(given).slides.flatMap(slideTexts)];
}

const place = { locale: "en-GB" };

describe("shorthand in every text", () => {
  const short = changeTexts(sections, (text, { asTyped }) => (asTyped === true ? text : SHORT));

  it("is spelled out in every document, and the answers stay as they were", () => {
    const before = JSON.stringify(short);
    const texts = textsOf(exampleGiven(id, short));
    expect(texts.filter((text) => text.includes("w/in"))).toEqual([]);
    expect(texts.filter((text) => text.toLowerCase().includes(LONG)).length).toBeGreaterThan(20);
    expect(JSON.stringify(short)).toBe(before);
  });

  it("stays as it is typed where the author says so", () => {
    const asTyped = withAnswer(short, "context", { spellOut: false });
    const texts = textsOf(exampleGiven(id, asTyped));
    expect(texts.filter((text) => text.includes(LONG))).toEqual([]);
    expect(texts.filter((text) => text.includes("w/in 2 hrs")).length).toBeGreaterThan(20);
    expect(tidyChanges(readDraft(asTyped), place)).toEqual([]);
  });

  it("is listed once for each short form, with how often it stands", () => {
    const changes = tidyChanges(readDraft(short), place);
    expect(changes.map(({ from, to }) => [from, to])).toEqual([
      ["2 hrs", "2 hours"],
      ["w/in", "within"],
    ]);
    expect(changes[0]?.count).toBeGreaterThan(20);
  });
});

test("names and real questions stay as they are typed", () => {
  const draft = changeTexts(sections, () => "back w/in 2 hrs");
  const { evidence, context } = printableDraft(readDraft(draft), place);
  expect(context.orgName).toBe(SHORT);
  expect(evidence.realQuestions.map(({ text }) => text)).toContain(SHORT);
});

test("what is private is in no list of changes", () => {
  const { draft, markers } = plantMarkers(sections);
  const told = JSON.stringify(tidyChanges(readDraft(draft), place));
  expect(markers.filter((marker) => told.includes(marker))).toEqual([]);
});

test.each(exampleIds)("%s has no shorthand", (example) => {
  const changes = tidyChanges(readDraft(exampleFile(example).sections), place);
  expect(changes).toEqual([]);
});

describe("typed lists", () => {
  const listed = changeTexts(sections, (_, { kind, asTyped }) =>
    kind === "longText" && asTyped !== true ? "- first thing;\n- second thing" : "a text",
  );

  it("have no typed mark left in any document, nor run into a sentence", () => {
    const texts = textsOf(exampleGiven(id, listed)).filter((text) => text.includes("first thing"));
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => /- (?:first|second)|thing;? - |thing;\n/u.test(text))).toEqual([]);
  });

  it("are lists in the report", () => {
    const paper = buildPaper("report", exampleGiven(id, listed));
    const bullets = paper.ok
      ? paper.value.parts.flatMap(({ body }) => body.flatMap((block) => (block.kind === "bullets" ? block.items : [])))
      : [];
    expect(bullets).toContain("first thing");
  });
});
