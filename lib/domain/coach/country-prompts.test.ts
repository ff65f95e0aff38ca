import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import type { SectionId } from "../ids/section-ids";
import { lexiconOf } from "../lexicon/lexicon-of";
import { libraryFor } from "../library/library-for";
import { countryPrompts } from "./country-prompts";

const library = loadLibrary();
const promptsFor = (country: string | null, sectionId: SectionId = "risks", given = library): string[] =>
  countryPrompts({
    draft: { context: { answers: { country }, finished: false } },
    sectionId,
    library: given,
  }).map(({ id }) => id);

describe("what to ask a lawyer", () => {
  it("depends on the country, and says last what holds in a part of it", () => {
    expect(promptsFor("GB")).toEqual(["L01", "L04", "L05", "L06", "L23", "L07", "L08"]);
    expect(promptsFor("US")).toEqual(["L02", "L09", "L10", "L11"]);
    expect(promptsFor("CA")).toEqual(["L15", "L18", "L16", "L17"]);
    expect(promptsFor("IE")).toEqual(["L12", "L13", "L14", "L19"]);
    expect(promptsFor("JP")).toEqual(["L03"]);
    expect(promptsFor(null)).toEqual(["L03"]);
  });

  it("holds inside for an internal network alone what holds there", () => {
    const lexicon = lexiconOf(
      { scope: ["internal-network"], sector: "housing", title: null, channels: null },
      library.lexicon,
    );
    expect(promptsFor("GB", "risks", libraryFor(library, lexicon))).toEqual(["L04", "L08"]);
  });

  it("stands where it matters only", () => {
    expect(promptsFor("GB", "safeguards")).toContain("L01");
    expect(promptsFor("GB", "asks")).toEqual([]);
  });

  it("always ends with the lawyer: these are prompts, not advice", () => {
    expect(library.countryPrompts.map(({ closing }) => closing)).toEqual(
      library.countryPrompts.map(() => "Ask your own lawyer."),
    );
  });
});
