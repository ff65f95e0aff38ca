import { beforeAll, describe, expect, it } from "vitest";
import type { DeckOutline } from "@/lib/domain/slides/outline";
import { countyOutline } from "../support/county-outline";
import { checkPptx, pptxRules } from "../support/pptx/check-pptx";
import { editPptx } from "../support/pptx/edit-pptx";
import { mutations } from "../support/pptx/mutations";
import { writeFitted } from "../support/pptx/write-deck";

// The rules are only worth something while they find what is wrong: every rule is shown a file that breaks it.

const withNotes: DeckOutline = {
  ...countyOutline,
  slides: countyOutline.slides.map((slide) => ({ ...slide, notes: ["What we know, and how", "A likely question"] })),
};

let good: Uint8Array;
beforeAll(() => {
  good = writeFitted(withNotes, true);
});

const rulesBrokenBy = (bytes: Uint8Array): string[] => checkPptx(bytes).map(({ rule }) => rule);

describe("the rules of a presentation", () => {
  it("find nothing wrong with our file, nor with its copy", () => {
    expect(checkPptx(good)).toEqual([]);
    expect(checkPptx(editPptx(good, () => undefined))).toEqual([]);
  });

  it.each(mutations)("find $damage ($rule)", ({ rule, of }) => {
    expect(rulesBrokenBy(of(good))).toContain(rule);
  });

  it("are each shown something to find", () => {
    const shown = new Set(mutations.map(({ rule }) => rule));
    expect(pptxRules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it("say so where a file is no presentation", () => {
    expect(rulesBrokenBy(new TextEncoder().encode("<html>not a presentation at all</html>"))).toEqual(["parse"]);
    expect(rulesBrokenBy(good.slice(0, good.length / 2))).toEqual(["parse"]);
  });
});
