import { describe, expect, it } from "vitest";
import { type ExampleId, exampleIds } from "@/lib/content/load-examples";
import { exampleGiven } from "@/tests/support/example-outline";
import type { Answers } from "../draft/draft";
import { variantIds } from "../library/variants";
import { makeBuildContext } from "../picks/make-build-context";
import { readDraft } from "../sections/registry";
import { type Block, isGraphic } from "../slides/block";
import { isDrawnCell } from "../slides/drawn-cell";
import { densities } from "../slides/outline";
import type { SlideOf } from "../slides/slide";
import { slideBlocks } from "../slides/slide-blocks";
import { slideTexts } from "../slides/slide-texts";
import { asRead } from "../text/as-read";
import { addLine } from "./add-line";
import { type BuildDeckOutline, buildDeckOutline } from "./build-outline";
import { joinSlides } from "./join-slides";
import { printableDraft } from "./printable";
import { printedAnswers } from "./printed-answers";

const holdsDrawnCells = (block: Block): boolean => block.kind === "table" && block.rows.flat().some(isDrawnCell);

const decks = exampleIds.flatMap((id) => variantIds.map((variant) => ({ id, variant })));

function withAnswers(
  section: "context" | "evidence" | "asks",
  more: Answers,
  id: ExampleId = "county-winter-service",
): BuildDeckOutline {
  const given = exampleGiven(id);
  const stored = given.draft[section];
  const answers = { ...stored?.answers, ...more };
  return { ...given, draft: { ...given.draft, [section]: { finished: false, ...stored, answers } } };
}

const context = makeBuildContext(exampleGiven("county-winter-service"));
const words: Block = {
  kind: "table",
  caption: "Words",
  head: ["Word", "Meaning"],
  rows: [["Hashtag", "A word to find"]],
};
const page = (id: string, body: Block[]): SlideOf<"text"> => ({
  ...{ id, part: "appendix", kicker: `Appendix: ${id}`, title: `What ${id} says` },
  layout: "text",
  body,
});

describe("pages of the appendix that are joined", () => {
  it.each(decks)("$id, $variant: keep every answer of the pages they came from", ({ id, variant }) => {
    const given = { ...exampleGiven(id), variant };
    const context = makeBuildContext(given);
    const answers = printedAnswers(printableDraft(readDraft(given.draft), context), context).map(asRead);
    const saidIn = (isLoose?: true): string[] => {
      const { slides } = buildDeckOutline({ ...given, ...(isLoose && { isLoose }) });
      const words = slides.flatMap(slideTexts).map(asRead).join("\n");
      return answers.filter((answer) => words.includes(answer));
    };
    const [loose, joined] = [saidIn(true), saidIn()];
    expect(loose.length).toBeGreaterThan(100);
    expect(loose.filter((answer) => !joined.includes(answer))).toEqual([]);
  });

  it.each(densities)(
    "keep whatever is drawn, the fall of the risks too, where a short meeting has no room for it, %s",
    (density) => {
      const given = { ...withAnswers("context", { minutesAllowed: 12 }), variant: "service" as const, density };
      const drawn = (isLoose?: true): Block[] =>
        buildDeckOutline({ ...given, ...(isLoose && { isLoose }) })
          .slides.flatMap(slideBlocks)
          .filter((block) => isGraphic(block) || holdsDrawnCells(block));
      expect(drawn(true).map(({ kind }) => kind)).toContain("table");
      expect(drawn()).toEqual(expect.arrayContaining(drawn(true)));
    },
  );

  it("claim no questions where public messages were counted and none was written down", () => {
    const counted = { listeningThemes: "Lost gloves on the number nine bus" };
    const uncounted = { listeningMentions: null, listeningUnanswered: null, reachFigures: [], realQuestions: [] };
    const { slides } = buildDeckOutline(withAnswers("evidence", { ...counted, ...uncounted }));
    expect(slides.find(({ id }) => id === "questions")?.kicker).toBe("Appendix: listening");
    const loose = [page("questions", [{ kind: "paragraph", text: "Ninety messages." }]), page("glossary", [words])];
    expect(
      joinSlides({ slides: loose, context, ownTitles: new Set(), choices: new Map() }).map(({ slide }) => slide),
    ).toEqual(loose);
  });

  it("keep what the speaker has at hand for each of the pages they came from", () => {
    const given = { ...withAnswers("context", { minutesAllowed: 5 }), density: "present" as const };
    const notes = (isLoose?: true): string[] =>
      buildDeckOutline({ ...given, ...(isLoose && { isLoose }) }).slides.flatMap(({ notes: own }) => own ?? []);
    expect(notes().sort()).toEqual(expect.arrayContaining(notes(true)));
    const { slides } = buildDeckOutline(given);
    const at = (id: string): string => slides.find((slide) => slide.id === id)?.notes?.join("\n") ?? "";
    expect(at("needs").match(/^Evidence: /gmu)).toHaveLength(1);
    expect(at("examples")).toContain("Evidence: ");
  });

  it("print cells whole, no table of more than forty rows, and what had no room as a title above all", () => {
    const many = Array.from({ length: 45 }, (_, at) => ({
      id: `o${at}`,
      name: `Option ${at}`,
      gain: "g ".repeat(150),
    }));
    const { slides } = buildDeckOutline(withAnswers("asks", { options: many }, "health-unit-conversation"));
    // More than a page holds shares none.
    expect(slides.map(({ kicker }) => kicker)).not.toContain("Appendix: options and money");
    const options = slides
      .flatMap(slideBlocks)
      .flatMap((block) => (block.kind === "table" && block.head[0] === "Option" ? [block.rows] : []));
    expect(Math.max(...options.map((rows) => rows.length))).toBeLessThanOrEqual(40);
    // Nothing is cut: each gain stands whole in its row.
    expect(options.flat(2)).toContain(many[0]?.gain.trim());
    const wide = { ...page("sums", []), wide: [words] };
    expect(addLine(wide, "In full")).toMatchObject({ wide: [{ text: "In full" }, words], body: [] });
  });

  const sums: Block = { kind: "figures", items: [{ label: "Hours", value: "8" }] };
  it.each([
    ["rules", "guidance", [], [sums]],
    ["rules", "people", [sums], []],
    ["people", "training", [words], [sums]],
    ["people", "training", [sums], [words]],
    ["options", "money-detail", [sums], []],
    ["options", "money", [words], [sums]],
    ["objections", "questions", [sums], []],
  ])("keep whatever takes the whole width: %s and %s", (first, second, one, other) => {
    const quote: Block = { kind: "quote", text: "When is my road gritted?", by: "as it came" };
    const slides = [page(first, [...one, quote]), page(second, [...other, quote])];
    const pages = joinSlides({ slides, context, ownTitles: new Set(), choices: new Map() });
    const joined = pages.map(({ slide }) => slide);
    expect(joined.map(({ id }) => id)).toEqual([first]);
    const told = joined.flatMap(slideBlocks).map(({ kind }) => kind);
    expect(told.sort()).toEqual([...one, ...other, quote, quote].map(({ kind }) => kind).sort());
  });

  it("leave out what stands on the page they joined, and nothing else", () => {
    const given = { ...exampleGiven("county-winter-service"), density: "present" as const };
    const loose = buildDeckOutline({ ...given, isLoose: true }).slides.map(({ id }) => id);
    const joined = buildDeckOutline(given).slides.map(({ id }) => id);
    expect(loose).toEqual(expect.arrayContaining(["fit", "needs", "sources", "money-detail", "training", "people"]));
    expect(loose.filter((id) => !joined.includes(id))).toEqual(["fit", "proof", "training", "glossary", "sources"]);
  });
});
