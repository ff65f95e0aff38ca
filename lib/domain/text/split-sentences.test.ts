import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { firstWords } from "./first-words";
import { asSentence, withoutStop } from "./sentence";
import { splitSentences } from "./split-sentences";

const borders = (text: string): string[] => splitSentences(text).map((sentence) => sentence.trim());

describe("splitSentences", () => {
  it.each([
    ["Approx. 46,800 calls a year. We answer 40%.", ["Approx. 46,800 calls a year.", "We answer 40%."]],
    ["It is the borough of St. Helens. It has a page.", ["It is the borough of St. Helens.", "It has a page."]],
    ["It costs £4 p.a. more. That is little.", ["It costs £4 p.a. more.", "That is little."]],
    ["It costs £4 p.a. That is little.", ["It costs £4 p.a.", "That is little."]],
    ["Ask Dr. Jones, e.g. Mondays. Or Mr. J. P. Smith.", ["Ask Dr. Jones, e.g. Mondays.", "Or Mr. J. P. Smith."]],
    ["We recommend option B. It needs no staff.", ["We recommend option B.", "It needs no staff."]],
    ["Most calls come from Ward C. Nobody answers.", ["Most calls come from Ward C.", "Nobody answers."]],
    ["Ask Mary C. Jones. J. Smith is away.", ["Ask Mary C. Jones.", "J. Smith is away."]],
    ["See fig. 3 and no. 12. No. Then ask.", ["See fig. 3 and no. 12.", "No.", "Then ask."]],
    ["It rose by 4.5 points vs. Leeds.", ["It rose by 4.5 points vs. Leeds."]],
    ["Since Sept. 2027 it is open. Good.", ["Since Sept. 2027 it is open.", "Good."]],
    ["“Why now?” she asked. He left!", ["“Why now?” she asked.", "He left!"]],
    ["• Grit\n• Ploughs\n• Roads", ["• Grit", "• Ploughs", "• Roads"]],
    ["1. Grit\n2. Ploughs\n3. Roads", ["1. Grit", "2. Ploughs", "3. Roads"]],
    ["a) Grit\nb) Ploughs", ["a) Grit", "b) Ploughs"]],
    ["我们建议试点。以便倾听！", ["我们建议试点。", "以便倾听！"]],
    ["one line", ["one line"]],
    ["", []],
  ])("%j", (text, expected) => {
    expect(borders(text)).toEqual(expected);
  });

  it("loses nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aB1 .?!;\n•。") }), (text) => {
        expect(splitSentences(text).join("")).toBe(text);
      }),
    );
  });
});

test("a list is cut between its points, and keeps the mark of each", () => {
  expect(firstWords("• Grit two • Three roads", 14)).toBe("• Grit two…");
  expect(firstWords("Grit\n3. Three roads", 9)).toBe("Grit…");
});

test("what ends in an abbreviation keeps its stop, and gets no second one", () => {
  expect(withoutStop("£4 p.a.")).toBe("£4 p.a.");
  expect(withoutStop("Grit, salt, etc.")).toBe("Grit, salt, etc.");
  expect(withoutStop("It stays open.")).toBe("It stays open");
  expect(withoutStop("We said no.")).toBe("We said no");
  expect(asSentence("£4 p.a.")).toBe("£4 p.a.");
});
