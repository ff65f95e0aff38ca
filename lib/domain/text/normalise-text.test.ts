import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseText } from "./normalise-text";

describe("normaliseText", () => {
  it.each([
    ["line ends", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["Word's soft return", "North\u000BSouth", "North\nSouth"],
    ["Word's hyphen at which no line breaks", "e\u001Email", "e-mail"],
    ["a page break", "North\u000CSouth", "North\nSouth"],
    ["the line end of mainframes", "North\u0085South", "North\nSouth"],
    ["a paragraph separator", "North\u2029South", "North\nSouth"],
    ["a word parted by a soft hyphen at the end of a line", "communi\u00AD\ncation", "communication"],
    ["a plain hyphen at the end of a line, which may belong to the word", "self-\r\nservice", "self-\nservice"],
    [
      "ligatures",
      "e\uFB00ect, \uFB01rst, \uFB02ood, o\uFB03ce, ra\uFB04e, \uFB05\uFB06",
      "effect, first, flood, office, raffle, stst",
    ],
    ["Word's bullets", "\uF0B7\tGrit\n \uF0A7  Ploughs\n\uF0D8Roads", "• Grit\n • Ploughs\n• Roads"],
    ["Word's arrow inside a line", "Phone \uF0E0 page \uF0B7 desk", "Phone → page • desk"],
    ["control characters but tab and line feed", "a\u0000b\tc\n\u0007", "ab\tc\n"],
    ["bidi overrides", "pay \u202Eemit\u202C", "pay emit"],
    ["zero-width space, soft hyphen and byte order mark", "\uFEFFto\u200Bge\u00ADther", "together"],
    ["decomposed letters", "Cafe\u0301", "Café"],
    ["a selector that chooses the form of nothing", "\uFE0F a\uFE0E\uFE0F \uFE0F", " a\uFE0E "],
    ["lone surrogates", "a\uD800b", "a\uFFFDb"],
    ["stacks of combining marks", `z${"\u0334".repeat(20)}`, `z${"\u0334".repeat(3)}`],
  ])("mends %s", (_name, input, expected) => {
    expect(normaliseText(input)).toBe(expected);
  });

  it("keeps joiners, which some scripts and emoji need", () => {
    expect(normaliseText("👩\u200D🚒 می\u200Cخواهم")).toBe("👩\u200D🚒 می\u200Cخواهم");
  });

  it.each([
    ["Burmese, four marks on one letter", "ကြွေးမြီ"],
    ["Burmese, a dot below after the killer", "မြန်မာ့ အောက်မြစ်ဝှမ်း ကျွန်ုပ်တို့"],
    ["Tibetan, a tall stack", "ཧྐྵྨླྺྼྻྂ"],
    ["Hebrew with vowels and accents", "בְּרֵאשִׁ֖ית"],
    ["Arabic with vowels", "مُحَمَّدٌ"],
    ["Hindi and Tamil", "क्षत्रिय ஸ்ரீ"],
    ["Thai", "ที่นี่ น้ำ"],
    ["Khmer", "ស្ត្រី"],
    ["a heart in colour and a character in another form", "❤\uFE0F 葛\u{E0100}"],
  ])("loses no mark of %s", (_name, text) => {
    expect(normaliseText(text)).toBe(text.normalize("NFC"));
  });

  it("ends a stack that no script has", () => {
    expect([...normaliseText(`က${"\u1037".repeat(60)}`)]).toHaveLength(13);
  });

  /** Any sign of Unicode. The library's own "binary" makes a table of all of them first, which takes seconds. */
  const anySign = fc
    .integer({ min: 0, max: 0x10_ffff })
    .filter((code) => code < 0xd8_00 || code > 0xdf_ff)
    .map((code) => String.fromCodePoint(code));

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: anySign, maxLength: 60 }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});
