import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scriptSamples } from "@/tests/support/scripts";
import { beginningWithin, countRoom, hasRoom } from "./count-room";

/** A text in several scripts at once. */
const anyText = fc
  .array(fc.constantFrom(...Object.values(scriptSamples), "plain words, ", "e\u0301 "), { maxLength: 4 })
  .map((parts) => parts.join(""));
const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

describe("the beginning of a text that has room", () => {
  it("is as long as it can be, and never ends within a character", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: -3, max: 400 }), (text, room) => {
        const beginning = beginningWithin(text, room);
        const [next] = letters.segment(text.slice(beginning.length));
        expect(text.startsWith(beginning)).toBe(true);
        expect(countRoom(beginning)).toBeLessThanOrEqual(Math.max(0, room));
        if (next) expect(countRoom(beginning + next.segment)).toBeGreaterThan(room);
        expect([...letters.segment(text)].map(({ index }) => index).concat(text.length)).toContain(beginning.length);
      }),
    );
  });

  it("is the whole where all of it has room", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 400 }), (text, room) => {
        expect(hasRoom(text, room)).toBe(countRoom(text) <= room);
      }),
    );
  });
});
