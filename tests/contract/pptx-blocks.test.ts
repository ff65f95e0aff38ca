import { describe, expect, it } from "vitest";
import type { Block } from "@/lib/domain/slides/block";
import type { DeckOutline } from "@/lib/domain/slides/outline";
import { blockKinds, sampleOf, sampleSizes } from "../support/pdf/block-samples";
import { checkPptx } from "../support/pptx/check-pptx";
import { linesOf, readPptxWords } from "../support/pptx/pptx-words";
import { writeFitted } from "../support/pptx/write-deck";
import { smallDeck } from "../support/small-deck";

const deckOf = (block: Block): DeckOutline => ({
  ...smallDeck,
  slides: [
    {
      id: "block",
      part: "appendix",
      layout: "text",
      kicker: "Appendix: one block",
      title: "One block alone, from nothing at all to the most that it may hold",
      body: [{ kind: "paragraph", text: "What stands before the block." }, block],
    },
  ],
});

describe.each(blockKinds)("a %s in PowerPoint", (kind) => {
  it.each(sampleSizes)("is sound and whole at: %s", (size) => {
    const outline = deckOf(sampleOf(kind, size));
    const bytes = writeFitted(outline);
    expect(checkPptx(bytes)).toEqual([]);
    const { words } = readPptxWords(bytes);
    expect(linesOf(outline).filter((line) => !words.includes(line))).toEqual([]);
  });
});
