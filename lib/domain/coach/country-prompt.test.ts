import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import type { SectionId } from "../ids/section-ids";
import { countryPrompt } from "./country-prompt";

const library = loadLibrary();
const promptFor = (country: string | null, sectionId: SectionId = "risks"): string | undefined =>
  countryPrompt({ draft: { context: { answers: { country }, finished: false } }, sectionId, library })?.id;

describe("what to ask a lawyer", () => {
  it("depends on the country", () => {
    expect(promptFor("GB")).toBe("L01");
    expect(promptFor("US")).toBe("L02");
    expect(promptFor("CA")).toBe("L03");
    expect(promptFor(null)).toBe("L03");
  });

  it("stands where it matters only", () => {
    expect(promptFor("GB", "safeguards")).toBe("L01");
    expect(promptFor("GB", "asks")).toBeUndefined();
  });

  it("always ends with the lawyer: these are prompts, not advice", () => {
    expect(library.countryPrompts.map(({ closing }) => closing)).toEqual(
      library.countryPrompts.map(() => "Ask your own lawyer."),
    );
  });
});
