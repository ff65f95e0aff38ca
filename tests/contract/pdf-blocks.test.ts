import { describe, expect, it } from "vitest";
import type { Block } from "@/lib/domain/slides/block";
import type { DeckOutline } from "@/lib/domain/slides/outline";
import { blockKinds, sampleOf, sampleSizes } from "../support/pdf/block-samples";
import { readWords, wordsOf } from "../support/pdf/deck-words";
import { drawDeck } from "../support/pdf/draw-deck";
import { findFaults } from "../support/pdf/find-faults";
import { smallDeck } from "../support/small-deck";

const TITLE = "One block alone, from nothing at all to the most that it may hold";

const deckOf = (block: Block): DeckOutline => ({
  ...smallDeck,
  slides: [
    {
      id: "block",
      part: "appendix",
      layout: "text",
      kicker: "Appendix: one block",
      title: TITLE,
      body: [{ kind: "paragraph", text: "What stands before the block." }, block],
    },
  ],
});

describe.each(blockKinds)("a %s in the PDF", (kind) => {
  it.each(sampleSizes)("is sound and whole at: %s", async (size) => {
    const outline = deckOf(sampleOf(kind, size));
    const { bytes } = await drawDeck(outline);
    expect(await findFaults(bytes)).toEqual([]);
    const { words } = await readWords(bytes);
    expect(wordsOf(outline).filter((expected) => !words.includes(expected))).toEqual([]);
  });
});
