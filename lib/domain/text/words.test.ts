import { expect, test } from "vitest";
import { countRoom } from "./count-room";
import { countWords } from "./count-words";
import { firstWords } from "./first-words";
import { formatNumber, formatQuantity } from "./format-number";
import { countOf, numberWord } from "./number-words";
import { asSentence, capitalise, listWords, uncapitalise, withoutStop } from "./sentence";

test("numbers part their thousands and stay beside their unit", () => {
  expect(formatNumber(46_800, "en-GB")).toBe("46,800");
  expect(formatNumber(-20, "en-GB")).toBe("−20");
  expect(formatQuantity(41, "%", "en-GB")).toBe("41%");
  expect(formatQuantity(3900, "calls", "en-GB")).toBe("3,900\u00A0calls");
  expect(formatQuantity(0.5, null, "en-GB")).toBe("0.5");
  expect(formatNumber(1250.5, "fr-CA")).toBe("1\u00A0250,5");
  expect(formatQuantity(43.5, "%", "fr-CA")).toBe("43,5\u00A0%");
  expect(formatQuantity(43.5, "%", "fr-FR")).toBe("43,5\u00A0%");
});

test("small counts are words with their noun in the right number", () => {
  expect(numberWord(16)).toBe("sixteen");
  expect(numberWord(26)).toBe("26");
  expect(countOf(1, "risk")).toBe("one risk");
  expect(countOf(3, "priority", "priorities")).toBe("three priorities");
});

test("lists and sentences read as people write them", () => {
  expect(listWords([])).toBe("");
  expect(listWords(["Facebook"])).toBe("Facebook");
  expect(listWords(["Facebook", "Nextdoor", "the staff network"])).toBe("Facebook, Nextdoor and the staff network");
  expect(capitalise("three risks")).toBe("Three risks");
  expect(asSentence("It stays open")).toBe("It stays open.");
  expect(asSentence("Who pauses it?")).toBe("Who pauses it?");
  expect(withoutStop("It stays open.")).toBe("It stays open");
});

test.each([
  ["Mitigate", "mitigate"],
  ["My own view", "my own view"],
  ["IT security", "IT security"],
  ["HR", "HR"],
  ["", ""],
])("inside a sentence our label %j stands as %j", (label, inside) => {
  expect(uncapitalise(label)).toBe(inside);
});

test("a text over its room keeps its first whole words", () => {
  expect(firstWords("short", 10)).toBe("short");
  expect(firstWords("Every cold snap the phones drown", 20)).toBe("Every cold snap…");
  expect(firstWords("x".repeat(30), 10)).toBe(`${"x".repeat(9)}…`);
  expect(firstWords("👩‍👩‍👧‍👦".repeat(5), 3)).toBe(`${"👩‍👩‍👧‍👦".repeat(2)}…`);
});

test("words kept together still count one by one", () => {
  expect(countWords("by 20\u00A0February\u00A02028")).toBe(4);
  expect(countWords("  ")).toBe(0);
});

test("a wide character takes the room of two", () => {
  expect(countRoom("two 漢字 👩‍🚒")).toBe(11);
});
