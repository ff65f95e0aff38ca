import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import { type FindingCode, findingCodes } from "../findings/finding-codes";
import { makeFinding } from "../findings/make-finding";
import { variantIds } from "../library/variants";
import { audienceQuestions } from "./audience-questions";

const library = loadLibrary();
const place = { sectionId: "asks", questionKey: "asks" } as const;
const found = (...codes: FindingCode[]) => codes.map((code) => makeFinding(code, place));
const askedBy = (variant: (typeof variantIds)[number], ...codes: FindingCode[]): string[] =>
  audienceQuestions({ findings: found(...codes), variant, library }).map(({ code }) => code);

describe("what an audience will ask", () => {
  it("is what matters to it, in the order it cares about", () => {
    expect(askedBy("finance", "champions.fence-sitter", "pilot.no-hours", "asks.no-cost")).toEqual([
      "asks.no-cost",
      "pilot.no-hours",
    ]);
    expect(askedBy("staff-unions", "champions.fence-sitter", "asks.no-cost")).toEqual(["champions.fence-sitter"]);
  });

  it("begins with what keeps the deck a draft", () => {
    expect(askedBy("executive", "asks.no-cost", "champions.no-sponsor")[0]).toBe("champions.no-sponsor");
  });

  it("is three things at most, and each question once", () => {
    expect(askedBy("executive", ...findingCodes)).toHaveLength(3);
    expect(askedBy("finance", "asks.no-cost", "asks.no-cost")).toEqual(["asks.no-cost"]);
  });

  it("is nothing where nothing is open", () => {
    expect(askedBy("finance")).toEqual([]);
  });

  it.each(variantIds)("names for %s only findings and sections there are", (variant) => {
    const sections = new Set(findingCodes.map((code) => code.split(".")[0]));
    // Sections that later steps add may stand in the list already.
    const coming = ["economics", "readiness", "safeguards", "training", "objections"];
    for (const code of library.coach.askers[variant].codes) {
      const [section = "", rest] = code.split(".");
      if (coming.includes(section)) continue;
      expect(rest === "*" ? sections.has(section) : findingCodes.includes(code as FindingCode), code).toBe(true);
    }
  });
});
