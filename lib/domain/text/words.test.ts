import { expect, test } from "vitest";
import { beginningWithin, countRoom } from "./count-room";
import { countWords } from "./count-words";
import { firstWords } from "./first-words";
import { formatNumber, formatQuantity } from "./format-number";
import { countOf, numberWord } from "./number-words";
import { asSentence, capitalise, listWords, uncapitalise, withoutStop } from "./sentence";
import { shortClause } from "./short-clause";

test("numbers part their thousands and stay beside their unit", () => {
  expect(formatNumber(46_800, "en-GB")).toBe("46,800");
  expect(formatNumber(-20, "en-GB")).toBe("−20");
  expect(formatQuantity(41, "%", "en-GB")).toBe("41%");
  expect(formatQuantity(3900, "calls", "en-GB")).toBe("3,900\u00A0calls");
  expect(formatQuantity(0.5, null, "en-GB")).toBe("0.5");
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
  expect(capitalise("chief executive")).toBe("Chief executive");
  expect(uncapitalise("Chief executive")).toBe("chief executive");
  expect(uncapitalise("IT security lead")).toBe("IT security lead");
  expect(asSentence("It stays open")).toBe("It stays open.");
  expect(asSentence("Who pauses it?")).toBe("Who pauses it?");
  expect(withoutStop("It stays open.")).toBe("It stays open");
});

test.each([
  ["Chief executive", "chief executive"],
  ["Head of communications", "head of communications"],
  ["Head of IT", "head of IT"],
  ["The council and Facebook", "the council and Facebook"],
  ["What I do on Mondays in May", "what I do on Mondays in May"],
  ["Residents ask twice. Nobody answers", "residents ask twice. Nobody answers"],
  ["It’s a fad", "it’s a fad"],
  ["Chief Executive", "Chief Executive"],
  ["Head of Communications", "Head of Communications"],
  ["Registrar and Secretary", "Registrar and Secretary"],
  ["Acceptable Use Policy", "Acceptable Use Policy"],
  ["Wards 4 to 6", "Wards 4 to 6"],
  ["The Hague", "The Hague"],
  ["Reading station", "Reading station"],
  ["Will answers the phone", "Will answers the phone"],
  ["Teams and e-mail", "Teams and e-mail"],
  ["Nextdoor", "Nextdoor"],
  ["IT security lead", "IT security lead"],
  ["Ärzte vor Ort", "Ärzte vor Ort"],
  ["", ""],
])("inside a sentence %j stands as %j", (typed, inside) => {
  expect(uncapitalise(typed)).toBe(inside);
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

test("a line with little room keeps whole clauses, else whole words", () => {
  expect(shortClause("Listening, in time already paid.", 40)).toBe("Listening, in time already paid");
  expect(shortClause("Four weeks of listening, at no cost, and a report", 36)).toBe(
    "Four weeks of listening, at no cost",
  );
  expect(shortClause("Named fact owner and checked lines", 20)).toBe("Named fact owner");
  expect(shortClause("Followers told where to ask, posts and answers kept", 40)).toBe("Followers told where to ask");
  expect(shortClause("Everything handed over to the press office", 20)).toBe("Everything handed…");
});

test("a wide character takes the room of two, and a clause ends at any script's stop", () => {
  expect(countRoom("two 漢字 👩‍🚒")).toBe(11);
  expect(beginningWithin("漢字漢字ab", 5)).toBe("漢字");
  expect(shortClause("我们建议进行为期十二周的社交媒体试点，以便倾听居民的声音，并在紧急情况下", 60)).toBe(
    "我们建议进行为期十二周的社交媒体试点，以便倾听居民的声音",
  );
  expect(shortClause("漢".repeat(20), 20)).toBe(`${"漢".repeat(9)}…`);
});
