import { describe, expect, it } from "vitest";
import type { Draft } from "@/lib/domain/draft/draft";
import { type RegisteredSectionId, sectionList } from "@/lib/domain/sections/registry";
import type { DeckSource } from "@/lib/preview/deck-input";
import { type DeckView, viewDeck } from "@/lib/preview/view-deck";
import { viewSection } from "@/lib/preview/view-section";
import { exampleFile } from "../support/example-outline";
import { growEvenly } from "../support/grown-draft";

const sourceOf = (draft: Draft): DeckSource => ({
  draft,
  title: "Links",
  organisation: { name: "Anytown" },
  brand: { theme: "pine" },
  ownEntries: [],
  variant: "executive",
  density: "read-ahead",
  at: "2026-12-01T00:00:00Z",
  called: "not-exported",
});

const drafts: [name: string, draft: Draft][] = [
  ["the county", exampleFile("county-winter-service").sections],
  ["a proposal with long texts", growEvenly(6, 2)],
];

/** What "#slide-…" finds on the page of the deck. */
const drawnIds = ({ deck }: DeckView): string[] => deck.slides.flatMap(({ id, anchors }) => [id, ...anchors]);

describe.each(drafts)("the links to slides of %s", (_name, draft) => {
  const source = sourceOf(draft);
  const whole = viewDeck({ source, length: "whole", slides: "all" });

  it.each(sectionList.map(({ id }) => id as RegisteredSectionId))(
    "from beside the form of %s find their slide",
    (id) => {
      const there = drawnIds(whole);
      const { deck, isInDeck } = viewSection({ source, sectionId: id });
      const linked = isInDeck ? deck.slides : [];
      expect(linked.filter((slide) => !there.includes(slide.id))).toEqual([]);
    },
  );

  it.each(["whole", "five-minutes"] as const)("from the titles of the deck find their slide: %s", (length) => {
    const view = length === "whole" ? whole : viewDeck({ source, length, slides: "all" });
    const there = drawnIds(view);
    expect(view.story.filter(({ id }) => !there.includes(id))).toEqual([]);
  });
});
