import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import { makeBuildContext } from "../picks/make-build-context";
import type { Slide } from "../slides/slide";
import { slideTexts } from "../slides/slide-texts";
import { glossarySlide } from "./glossary-slide";

const library = loadLibrary();
const context = makeBuildContext({
  draft: {},
  library,
  now: "2026-12-01",
  variant: "executive",
  density: "read-ahead",
});

const slide = (title: string): Slide => ({
  id: "answer",
  part: "main",
  kicker: "Answer",
  title,
  layout: "table",
  table: { kind: "table", caption: "A table", head: ["One"], rows: [["Two"]], rowHead: true, shares: [1] },
});

describe("the words of social media at the end of a deck", () => {
  it("are those the deck uses, each with its meaning", () => {
    const [glossary] = glossarySlide([slide("We pause scheduled posts and answer direct messages")], context);
    expect(glossary && slideTexts(glossary)).toEqual(expect.arrayContaining(["Direct message", "Scheduled post"]));
    expect(glossary && slideTexts(glossary)).not.toContain("Hashtag");
    expect(glossary?.part).toBe("appendix");
  });

  it("take no slide where the deck is in plain words", () => {
    expect(glossarySlide([slide("We answer people where they ask")], context)).toEqual([]);
    expect(glossarySlide([], context)).toEqual([]);
  });
});

describe("the glossary", () => {
  it("names each word once, in the order of the alphabet", () => {
    const words = library.glossary.map(({ word }) => word.toLowerCase());
    expect(words).toEqual([...new Set(words)].sort((a, b) => a.localeCompare(b, "en")));
    expect(new Set(library.glossary.map(({ id }) => id)).size).toBe(words.length);
  });

  it("claims a form for one word only", () => {
    const forms = library.glossary.flatMap((entry) => entry.forms);
    expect(new Set(forms).size).toBe(forms.length);
  });
});
