import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fastCheckRuns } from "@/tests/support/fast-check-runs";
import { slideIdSchema } from "../ids/slide-ids";
import type { Slide } from "../slides/slide";
import { applyDeckChoices } from "./apply-deck-choices";
import type { DeckChoice } from "./deck-choices";
import { isFrame } from "./deck-choices";

const slide = (id: string, part: Slide["part"] = "main"): Slide => ({
  id,
  part,
  kicker: part === "main" ? id : `Appendix: ${id}`,
  title: `What ${id} says`,
  layout: "text",
  body: [],
});

const MAIN = ["cover", "why-now", "fit", "pilot", "risks", "decision"];
const deck: Slide[] = [
  ...MAIN.map((id) => slide(id)),
  ...["benefits", "register", "register.2", "rules"].map((id) => slide(id, "appendix")),
];
const choice = (change: Partial<DeckChoice>): DeckChoice => ({
  title: null,
  part: null,
  place: null,
  isLeftOut: false,
  ...change,
});
const apply = (changes: Record<string, Partial<DeckChoice>>, slides = deck): Slide[] =>
  applyDeckChoices(slides, new Map(Object.entries(changes).map(([id, change]) => [id, choice(change)])));
const idsIn = (part: Slide["part"], slides: readonly Slide[]): string[] =>
  slides.filter((one) => one.part === part).map(({ id }) => id);

describe("what the author decides", () => {
  it("renames a slide, and not the pages that go on from it", () => {
    const told = apply({ register: { title: "What could go wrong" } });
    expect(told.find(({ id }) => id === "register")?.title).toBe("What could go wrong");
    expect(told.find(({ id }) => id === "register.2")?.title).toBe("What register.2 says");
  });

  it("moves a slide to its place, between cover and decision", () => {
    expect(idsIn("main", apply({ risks: { place: 2 } }))).toEqual([
      "cover",
      "risks",
      "why-now",
      "fit",
      "pilot",
      "decision",
    ]);
    expect(idsIn("main", apply({ fit: { place: 99 }, risks: { place: 1 } }))).toEqual([
      "cover",
      "risks",
      "why-now",
      "pilot",
      "fit",
      "decision",
    ]);
  });

  it("calls a slide of the story in behind what is told before it, and a reference slide before the decision", () => {
    const told = apply({ benefits: { part: "main" }, register: { part: "main" } });
    expect(idsIn("main", told)).toEqual([
      ...["cover", "why-now", "fit", "benefits", "pilot", "risks"],
      ...["register", "register.2", "decision"],
    ]);
    expect(told.find(({ id }) => id === "register")?.kicker).toBe("Register");
  });

  it("sends a slide to the front of the appendix, which says so", () => {
    const told = apply({ fit: { part: "appendix" } });
    expect(idsIn("appendix", told)).toEqual(["fit", "benefits", "register", "register.2", "rules"]);
    expect(told.find(({ id }) => id === "fit")?.kicker).toBe("Appendix: fit");
  });

  it("leaves a slide out with the pages that go on from it", () => {
    const told = apply({ register: { isLeftOut: true }, "why-now": { isLeftOut: true } });
    expect(told.map(({ id }) => id)).toEqual(["cover", "fit", "pilot", "risks", "decision", "benefits", "rules"]);
  });

  const decided = fc
    .array(
      fc.tuple(
        fc.constantFrom<string>(...slideIdSchema.options, "gone", "constructor", "register.2"),
        fc.record({
          title: fc.option(fc.constantFrom("One claim", "Another claim")),
          part: fc.option(fc.constantFrom<Slide["part"]>("main", "appendix")),
          place: fc.option(fc.integer({ min: 1, max: 14 })),
          isLeftOut: fc.boolean(),
        }),
      ),
    )
    .map((pairs) => new Map(pairs.filter(([id]) => !isFrame(id))));
  const decks = fc.shuffledSubarray(deck.slice(1, -4)).map((told): Slide[] => {
    const middle = told.filter(({ id }) => id !== "decision");
    return [slide("cover"), ...middle, slide("decision"), ...deck.slice(-4)];
  });

  it("loses no slide but those that are left out, and makes none", () => {
    fc.assert(
      fc.property(decks, decided, (slides, choices) => {
        const told = applyDeckChoices(slides, choices);
        const isLeft = ({ id }: Slide): boolean => choices.get(id.split(".")[0] ?? id)?.isLeftOut === true;
        const kept = slides.filter((one) => !isLeft(one)).map(({ id }) => id);
        expect(told.map(({ id }) => id).sort()).toEqual(kept.sort());
        expect([told[0]?.id, idsIn("main", told).at(-1)]).toEqual(["cover", "decision"]);
      }),
      { numRuns: fastCheckRuns() },
    );
  });

  it("changes nothing more a second time", () => {
    fc.assert(
      fc.property(decks, decided, (slides, choices) => {
        const once = applyDeckChoices(slides, choices);
        expect(applyDeckChoices(once, choices)).toEqual(once);
      }),
      { numRuns: fastCheckRuns() },
    );
  });

  it("changes nothing where nothing was decided, or only of slides that are not there", () => {
    expect(applyDeckChoices(deck, new Map())).toEqual(deck);
    expect(apply({ gone: { isLeftOut: true, title: "A", place: 1 } })).toEqual(deck);
    expect(applyDeckChoices(deck, new Map([["constructor", choice({ part: "main" })]]))).toEqual(deck);
    expect(apply({ fit: {}, risks: {} })).toEqual(deck);
  });
});
