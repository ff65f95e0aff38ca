import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseText } from "./normalise-text";

describe("normaliseText", () => {
  it.each([
    ["line ends", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["control characters but tab and line feed", "a\u0000b\tc\n\u0007", "ab\tc\n"],
    ["bidi overrides", "pay \u202Eemit\u202C", "pay emit"],
    ["zero-width space, soft hyphen and byte order mark", "\uFEFFto\u200Bge\u00ADther", "together"],
    ["decomposed letters", "Cafe\u0301", "Café"],
    ["lone surrogates", "a\uD800b", "a\uFFFDb"],
    ["stacks of combining marks", `z${"\u0334".repeat(20)}`, `z${"\u0334".repeat(3)}`],
  ])("mends %s", (_name, input, expected) => {
    expect(normaliseText(input)).toBe(expected);
  });

  it("keeps joiners, which some scripts and emoji need", () => {
    expect(normaliseText("👩\u200D🚒 می\u200Cخواهم")).toBe("👩\u200D🚒 می\u200Cخواهم");
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});
