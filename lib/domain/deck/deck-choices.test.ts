import { describe, expect, it } from "vitest";
import { getExample } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import type { Draft, StoredRow } from "../draft/draft";
import type { VariantId } from "../library/variants";
import type { DeckOutline } from "../slides/outline";
import { buildDeckOutline } from "./build-outline";
import { suggestedSlides } from "./deck-slides";
import { fiveMinuteCut } from "./five-minute-cut";

const example = (rows: readonly StoredRow[], answers = {}): Draft => {
  const draft = structuredClone(getExample("county-winter-service")?.sections) as Draft;
  const context = { ...draft.context?.answers, deckChoices: [...rows], ...answers };
  return { ...draft, context: { finished: true, answers: context } };
};

const given = (draft: Draft, variant: VariantId = "executive") => ({
  draft,
  variant,
  title: "A small pilot",
  library: loadLibrary(),
  organisation: { name: "Anytown" },
  density: "read-ahead" as const,
  now: "2026-12-01",
  versionLabel: "Version 1",
  frozenAt: "2026-12-01T09:00:00.000Z",
  state: "draft" as const,
  brand: { theme: "pine" as const },
});
const outline = (rows: readonly StoredRow[], variant?: VariantId): DeckOutline =>
  buildDeckOutline(given(example(rows), variant));
const mainOf = ({ slides }: DeckOutline): string[] => slides.filter(({ part }) => part === "main").map(({ id }) => id);
const row = (slideId: string, decided: Omit<StoredRow, "id" | "slideId">): StoredRow => ({
  id: slideId,
  slideId,
  ...decided,
});

describe("a deck of which the author has decided something", () => {
  const before = outline([]);

  it("is the suggested one where nothing is decided, or only of what there is no longer", () => {
    expect(outline([row("gone", { title: "Lost", isLeftOut: true }), row("risks", {})])).toEqual(before);
  });

  it("has the author's title whole, in print quotation marks, also above a shared page of the appendix", () => {
    const titles = outline([
      row("risks", { title: 'What "safe" costs' }),
      row("needs", { title: "Three needs" }),
    ]).slides;
    const titleOf = (id: string) => titles.find((slide) => slide.id === id)?.title;
    expect([titleOf("risks"), titleOf("needs")]).toEqual(["What “safe” costs", "Three needs"]);
    const risksOf = (title: string) => outline([row("risks", { title })]).slides.find(({ id }) => id === "risks");
    const long = "Seven risks ".repeat(10).trim();
    expect(risksOf(long)?.title).toBe(long);
    const far = "Seven risks ".repeat(20).trim();
    expect([risksOf(far)?.title === far, JSON.stringify(risksOf(far)).includes(far)]).toEqual([false, true]);
  });

  it("leaves out, moves, and sends to the other part, also in five minutes", () => {
    const rows = [
      row("why-now", { isLeftOut: true }),
      row("risks", { place: 2 }),
      row("pilot", { part: "appendix" }),
      row("register", { part: "main" }),
    ];
    const told = outline(rows);
    expect(mainOf(told).slice(0, 2)).toEqual(["cover", "risks"]);
    expect(mainOf(told).slice(-2)).toEqual(["register", "decision"]);
    expect(told.slides.map(({ id }) => id)).not.toContain("why-now");
    expect(told.slides.find(({ id }) => id === "pilot")?.part).toBe("appendix");
    expect(mainOf(fiveMinuteCut(told)).slice(0, 2)).toEqual(["cover", "risks"]);
    expect(mainOf(fiveMinuteCut(told))).not.toContain("pilot");
  });

  it("neither moves nor leaves out the cover and the decision", () => {
    const rows = [row("cover", { isLeftOut: true, title: "Ask us" }), row("decision", { part: "appendix", place: 1 })];
    const told = outline(rows);
    expect(mainOf(told)).toEqual(mainOf(before));
    expect(told.slides[0]?.title).toBe("Ask us");
  });

  it("holds for one reader where it was said for them alone, over what was said for all", () => {
    const rows = [
      row("risks", { isLeftOut: true }),
      { id: "risks-finance", slideId: "risks", variant: "finance", isLeftOut: false },
      { id: "pilot-finance", slideId: "pilot", variant: "finance", isLeftOut: true },
    ];
    expect(mainOf(outline(rows))).toEqual(mainOf(before).filter((id) => id !== "risks"));
    expect(mainOf(outline(rows, "finance"))).toEqual(mainOf(outline([], "finance")).filter((id) => id !== "pilot"));
  });

  it("lets a choice for a reader nobody knows hold for nobody", () => {
    expect(outline([row("risks", { variant: "the-press", isLeftOut: true })])).toEqual(before);
  });

  it("knows what would stand where, and what the meeting has no room for", () => {
    const draft = example([row("risks", { isLeftOut: true })], { minutesAllowed: 10 });
    const told = suggestedSlides(given(draft));
    const risks = told.find(({ slide }) => slide.id === "risks");
    expect([risks?.slide.part, risks?.fedBy, risks?.isForRoom]).toEqual(["main", ["risks"], false]);
    const benefits = told.find(({ slide }) => slide.id === "benefits");
    expect([benefits?.slide.part, benefits?.isForRoom]).toEqual(["appendix", true]);
    expect(told.find(({ slide }) => slide.id === "register")?.isForRoom).toBe(false);
  });
});
