import { describe, expect, it } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import { exampleFile, exampleOutline } from "../support/example-outline";
import { lengthenDraft } from "../support/lengthen-draft";
import { readWords, wordsOf } from "../support/pdf/deck-words";
import { drawDeck } from "../support/pdf/draw-deck";
import { findFaults } from "../support/pdf/find-faults";

describe.each(exampleIds)("%s with every text at three times its limit", (id) => {
  it("is drawn whole: nothing lost, cut off or over another", async () => {
    const { draft, markers } = lengthenDraft(exampleFile(id).sections);
    const outline = exampleOutline(id, draft);
    const { bytes } = await drawDeck(outline);
    expect(await findFaults(bytes)).toEqual([]);
    const { words } = await readWords(bytes);
    const said = wordsOf(outline).join("\n");
    const inOutline = markers.filter((marker) => said.includes(marker));
    expect(inOutline.length).toBeGreaterThan(markers.length / 2);
    expect(inOutline.filter((marker) => !words.includes(marker))).toEqual([]);
  });
});
