import { expect, test } from "vitest";
import { findWord } from "./find-word";

test.each([
  ["A page on Facebook.", ["twitter", "facebook"], "facebook"],
  ["We need buy-in, now", ["buy-in"], "buy-in"],
  ["Microsoft Teams for all", ["microsoft teams"], "microsoft teams"],
  ["Teams do not know", ["team"], null],
  ["", ["a"], null],
  [null, ["a"], null],
])("%s holds %o: %s", (text, words, found) => {
  expect(findWord(text, words)).toBe(found);
});
