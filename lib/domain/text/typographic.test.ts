import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { typographic } from "./typographic";

test.each([
  ["'Ask Eastholme' - 1 district", "‘Ask Eastholme’ – 1 district"],
  ['asked for "proper" controls', "asked for “proper” controls"],
  ["He wrote \"she said 'now' twice\"", "He wrote “she said ‘now’ twice”"],
  ["it's the officers' rota", "it’s the officers’ rota"],
  ['a 6" pipe', 'a 6" pipe'],
  ["“as typed”, it's “so”", "“as typed”, it’s “so”"],
  ["- first\n- second", "- first\n- second"],
  ["a well-known 9-to-5", "a well-known 9-to-5"],
  ["see https://x.org/a'b or o'hara@x.org", "see https://x.org/a'b or o'hara@x.org"],
])("%j prints as %j", (typed, printed) => {
  expect(typographic(typed, "en-GB")).toBe(printed);
});

test.each([
  ["fr-CA", 'Le bac "brun", l\'autre', "Le bac «\u00A0brun\u00A0», l’autre"],
  ["fr-CA", '"Il dit "non" encore"', "«\u00A0Il dit “non” encore\u00A0»"],
  ["de-DE", 'Er sagt "nein"', "Er sagt „nein“"],
])("in %s %j prints as %j", (locale, typed, printed) => {
  expect(typographic(typed, locale)).toBe(printed);
});

describe("any text", () => {
  const piece = fc.constantFrom(
    "a",
    "it's",
    " ",
    '"',
    "'",
    "“",
    "”",
    "‘",
    "’",
    "« ",
    " »",
    "x.",
    " - ",
    "-",
    "\n",
    "9",
    "www.a",
  );
  const typed = fc.array(piece, { maxLength: 16 }).map((parts) => parts.join(""));
  const locale = fc.constantFrom("en-GB", "fr-CA", "de-DE", "es-ES");

  it("comes out the same when it is set twice", () => {
    fc.assert(
      fc.property(typed, locale, (text, place) => {
        const once = typographic(text, place);
        expect(typographic(once, place)).toBe(once);
      }),
    );
  });

  it("keeps every letter and figure", () => {
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}.\n]/gu, "");
    fc.assert(
      fc.property(typed, locale, (text, place) => {
        expect(letters(typographic(text, place))).toBe(letters(text));
      }),
    );
  });
});
