import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { quoted } from "./quoted";

test.each([
  ["Is the road open?", "“Is the road open?”"],
  ['"helicopter been over 40 mins"', "“‘helicopter been over 40 mins’”"],
  ["Who said 'no comment'?", "“Who said ‘no comment’?”"],
  ["He wrote \"she said 'now' twice\" to us", "“He wrote ‘she said “now” twice’ to us”"],
  ["“Already curly”, she said", "“‘Already curly’, she said”"],
  ["it's Dave's dog", "“it’s Dave’s dog”"],
  ["the officers' rota", "“the officers’ rota”"],
  ['a 6" pipe', '“a 6" pipe”'],
  ["« C’est quel bac demain ? »", "“‘C’est quel bac demain ?’”"],
  ["", "“”"],
])("%j is quoted as %j", (typed, printed) => {
  expect(quoted(typed, "en-GB")).toBe(printed);
});

test.each([
  ["fr-CA", "« Il dit “non” »", "«\u00A0“Il dit ‘non’”\u00A0»"],
  ["fr-CA", 'Le bac "brun"', "«\u00A0Le bac “brun”\u00A0»"],
  ["de-DE", 'Er sagt "nein"', "„Er sagt ‚nein‘“"],
  ["cy-GB", 'Mae "hi"', "“Mae ‘hi’”"],
])("in %s %j is quoted as %j", (locale, typed, printed) => {
  expect(quoted(typed, locale)).toBe(printed);
});

describe("any text", () => {
  const piece = fc.constantFrom("a", "it's", " ", '"', "'", "“", "”", "« ", " »", "x.", "(", ")");
  const typed = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(""));

  it("keeps every letter, and its outer marks are one pair", () => {
    const letters = (text: string): string => text.replace(/[\s"'“”‘’«»]/gu, "");
    fc.assert(
      fc.property(typed, (text) => {
        const printed = quoted(text, "en-GB");
        expect(letters(printed)).toBe(letters(text));
        expect([printed.at(0), printed.at(-1)]).toEqual(["“", "”"]);
      }),
    );
  });

  it("leaves no straight mark where each has its partner", () => {
    const word = fc.constantFrom("yes", "no", "it's late");
    const inner = fc.tuple(word, word).map(([one, other]) => `${one} "${other} now" ${one}`);
    fc.assert(
      fc.property(inner, (text) => {
        expect(quoted(text, "en-GB")).not.toMatch(/["']/u);
      }),
    );
  });
});
