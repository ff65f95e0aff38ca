import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fastCheckRuns } from "@/tests/support/fast-check-runs";
import { askVerbs } from "./ask-words";
import { checkAsk } from "./check-ask";

describe("a request somebody can take as a decision", () => {
  it.each([
    ["Trust us on social media", "vague"],
    ["Support social media", "vague"],
    ["Give us your buy-in for the plan", "vague"],
    ["Social media officer", "no-verb"],
    ["", "no-verb"],
    ["Approve it", "no-object"],
    ["Answer one question a week each: three executives", null],
    ["Approve £4,000 and 6 hours a week for a 12-week pilot", null],
    ["Approve buy-in sessions for three departments", null],
  ])("“%s”: %s", (ask, problem) => {
    expect(checkAsk(ask)).toBe(problem);
  });

  it("takes any listed verb with two words of object, however it is spaced or capitalised", () => {
    fc.assert(
      fc.property(fc.constantFrom(...askVerbs), fc.nat(3), (verb, spaces) => {
        expect(checkAsk(`${" ".repeat(spaces)}${verb.toUpperCase()}  two phones`)).toBeNull();
      }),
      { numRuns: fastCheckRuns() },
    );
  });

  it("never throws on what people paste", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(["vague", "no-verb", "no-object", null]).toContain(checkAsk(text));
      }),
      { numRuns: fastCheckRuns() },
    );
  });
});
