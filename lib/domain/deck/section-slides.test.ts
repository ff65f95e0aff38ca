import { describe, expect, it } from "vitest";
import { exampleIds, getExample } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import { exampleGiven } from "@/tests/support/example-outline";
import { withAnswers } from "@/tests/support/rule-cases/good-draft";
import type { Draft } from "../draft/draft";
import { variantIds } from "../library/variants";
import { contextOf } from "../picks/make-build-context";
import { type RegisteredSectionId, readDraft, sectionList } from "../sections/registry";
import { densities } from "../slides/outline";
import { slideTexts } from "../slides/slide-texts";
import { buildDeckOutline } from "./build-outline";
import { deckSlides } from "./deck-slides";
import { placeholderSlide, sectionSlides } from "./section-slides";

const reader = {
  library: loadLibrary(),
  variant: "executive",
  density: "read-ahead",
  now: "2026-12-01",
  state: "draft",
} as const;
const beside = (draft: Draft, sectionId: RegisteredSectionId) =>
  sectionSlides({ told: deckSlides({ draft, ...reader }), draft, sectionId });

const example = getExample("county-winter-service")?.sections as Draft;

describe("the slides of one section", () => {
  it.each<[RegisteredSectionId, string[]]>([
    ["context", ["cover", "decision", "people"]],
    ["alignment", ["why-now", "fit", "needs"]],
    ["audiences", ["benefits", "needs", "audiences"]],
    ["risks", ["risks", "register"]],
    ["evidence", ["why-now", "asked-us", "proof", "examples", "fails", "questions"]],
    ["champions", ["cover", "people"]],
    ["asks", ["cover", "decision", "options", "asks"]],
  ])("are those that %s feeds, in the order of the deck", (sectionId, ids) => {
    expect(beside(example, sectionId)?.map(({ id }) => id)).toEqual(ids);
  });

  it.each(exampleIds.flatMap((id) => variantIds.map((variant) => [id, variant] as const)))(
    "are the deck's own in %s, for %s",
    (id, variant) => {
      for (const density of densities) {
        const given = { ...exampleGiven(id), variant, density };
        const { slides } = buildDeckOutline(given);
        const told = deckSlides(given);
        // What nobody would ask in this reader's place is not told to them.
        const { toldObjectionIds } = contextOf(readDraft(given.draft), given).picks;
        const isAskedAnything = toldObjectionIds.length > 0;
        for (const section of sectionList) {
          const sectionId = section.id as RegisteredSectionId;
          const fed = sectionSlides({ told, draft: given.draft, sectionId }) ?? [];
          expect([sectionId, fed.length > 0]).toEqual([sectionId, sectionId !== "objections" || isAskedAnything]);
          expect(slides).toEqual(expect.arrayContaining(fed));
        }
      }
    },
  );

  it("show a page that two sections share beside the form of either", () => {
    expect(beside(example, "training")).toEqual(beside(example, "champions")?.filter(({ id }) => id === "people"));
  });

  it("say that a reader is told nothing where every answer is for others", () => {
    const draft = withAnswers(example, "objections", {
      objections: [{ id: "o", libraryId: "O24", objection: "No.", answer: "May we have the reason in writing?" }],
    });
    expect(beside(draft, "objections")).toBeNull();
    const stand = slideTexts(placeholderSlide({ draft, sectionId: "objections" })).join(" ");
    expect(stand).toContain("The deck tells this reader nothing of it.");
  });

  it.each<[RegisteredSectionId, string]>([
    ["context", "What do you want to try?"],
    ["pilot", "What is the most it may cost, hours included?"],
    ["risks", "What could go wrong?"],
    ["champions", "Who stands behind it?"],
  ])("are none in %s while it is empty: its first open question stands there", (sectionId, question) => {
    expect(beside({}, sectionId)).toBeNull();
    const stand = slideTexts(placeholderSlide({ draft: {}, sectionId })).join(" ");
    expect(stand).toContain(`“${question}” and it appears here`);
  });
});
