import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import type { Draft } from "../draft/draft";
import { getSection } from "../sections/registry";
import { linkedFacts } from "./linked-facts";
import { readFact } from "./read-fact";

const describing = { locale: "en-GB", currency: "GBP", labelOf: () => null };
const facts = Object.values(linkedFacts).flat();
const county = loadLibrary().samples["county-winter-service"] ?? {};

describe("facts shown where they are not typed", () => {
  it("each have a home that asks for them, and it is another section", () => {
    for (const [section, shown] of Object.entries(linkedFacts)) {
      for (const { section: home, question, column } of shown) {
        const asked = getSection(home)?.questions[question];
        const where = [section, home, question, column];
        expect(home, where.join()).not.toBe(section);
        expect(asked?.kind === "rows" ? asked.columns[column ?? ""] : asked, where.join()).toBeDefined();
      }
    }
  });

  it("say what a finished proposal says, and lead to the very field", () => {
    for (const fact of facts) {
      const { value, place } = readFact(fact, { draft: county, describing });
      expect([fact.label, value]).toEqual([fact.label, expect.stringMatching(/./)]);
      expect([place.sectionId, place.questionKey, place.column]).toEqual([fact.section, fact.question, fact.column]);
      expect(place.rowId === undefined).toBe(fact.column === undefined);
    }
  });

  it("are read from the decision-maker's row, wherever it stands", () => {
    const groups = [
      { id: "g1", name: "Finance", isDecisionMaker: false, mainConcern: "The money" },
      { id: "g2", name: "Chief executive", isDecisionMaker: true, mainConcern: "The front page" },
    ];
    const draft: Draft = { audiences: { answers: { groups }, finished: false } };
    const [worry] = linkedFacts.objections ?? [];
    expect(worry && readFact(worry, { draft, describing })).toEqual({
      value: "The front page",
      place: { sectionId: "audiences", questionKey: "groups", rowId: "g2", column: "mainConcern" },
    });
  });

  it("of a list stand together, and lead to its question while there is no row", () => {
    const stops = linkedFacts.economics?.find(({ question }) => question === "stops");
    const rows = [
      { id: "s1", activity: "Minutes" },
      { id: "s2", activity: null },
      { id: "s3", activity: "The monthly poster" },
    ];
    const draft: Draft = { pilot: { answers: { stops: rows }, finished: false } };
    expect(stops && readFact(stops, { draft, describing }).value).toBe("Minutes; The monthly poster");
    expect(stops && readFact(stops, { draft: {}, describing })).toEqual({
      value: null,
      place: { sectionId: "pilot", questionKey: "stops" },
    });
  });
});
