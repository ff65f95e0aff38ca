import { describe, expect, it } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import { exampleFile, exampleOutline } from "../support/example-outline";
import { lengthenDraft } from "../support/lengthen-draft";
import { textsOf } from "../support/pdf/deck-words";
import { checkPptx } from "../support/pptx/check-pptx";
import { readPptxWords } from "../support/pptx/pptx-words";
import { writeFitted } from "../support/pptx/write-deck";

describe.each(exampleIds)("%s with every text at three times its limit", (id) => {
  it("is written whole: nothing lost, nothing beside the slide", () => {
    const { draft, markers } = lengthenDraft(exampleFile(id).sections);
    const outline = exampleOutline(id, draft);
    const bytes = writeFitted(outline);
    expect(checkPptx(bytes)).toEqual([]);
    const { words } = readPptxWords(bytes);
    const said = textsOf(outline).join("\n");
    const inOutline = markers.filter((marker) => said.includes(marker));
    expect(inOutline.length).toBeGreaterThan(markers.length / 2);
    expect(inOutline.filter((marker) => !words.includes(marker))).toEqual([]);
  });
});
