import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readList, readParts, withListLines } from "./read-list";

const list = (...items: string[]) => ({ kind: "list", items, isOrdered: false });
const numbers = (...items: string[]) => ({ kind: "list", items, isOrdered: true });
const prose = (text: string) => ({ kind: "prose", text });

test.each([
  ["dashes", "- 34% of calls\n- 1 in 5 abandoned", [list("34% of calls", "1 in 5 abandoned")]],
  ["en dashes and bullets", "– one\n• two\n* three", [list("one", "two", "three")]],
  ["numbers", "1. Spot it\n2. Pause it", [numbers("Spot it", "Pause it")]],
  ["letters", "a) first\nb) second", [numbers("first", "second")]],
  ["numbers in brackets", "(1) first\n(2) second", [numbers("first", "second")]],
  ["a line that leads in", "We need:\n- time;\n- money.", [prose("We need:"), list("time", "money.")]],
  ["prose behind", "- time\n- money\nNothing else.", [list("time", "money"), prose("Nothing else.")]],
  ["an item on two lines", "- time that\nnobody has\n- money", [list("time that nobody has", "money")]],
  ["blank lines within", "- time\n\n- money", [list("time", "money")]],
  ["short lines", "Helicopter\nLost property", [list("Helicopter", "Lost property")]],
  ["short lines below a colon", "In:\nhelicopter\nlost property", [prose("In:"), list("helicopter", "lost property")]],
  ["one line of bullets", "Ours • time • money", [prose("Ours"), list("time", "money")]],
  ["one line of numbers", "1) time, 2) money", [numbers("time", "money")]],
] as const)("a list of %s", (_, text, parts) => {
  expect(readParts(text)).toEqual(parts);
});

test.each([
  ["one line", "Nobody answers."],
  ["two sentences", "Nobody answers.\nNobody asks."],
  ["a sentence that was wrapped", "Nobody answers the\nphone at night"],
  ["numbers that do not count from one", "3. Spot it\n4. Pause it"],
  ["a single number", "1. FC Town plays here"],
  ["what may be less than nought", "- 5 degrees at night"],
  ["a dash within a line", "Nobody answers - at night - at all"],
  ["figures in a sentence", "see rules 1) and 3) below"],
])("%s is no list", (_, text) => {
  expect(readParts(text)).toEqual([prose(text)]);
});

test("a single item is a sentence without its mark, and a blank line parts paragraphs", () => {
  expect(readParts("- a second pair of eyes")).toEqual([prose("a second pair of eyes")]);
  expect(readParts("One.\n\nTwo.")).toEqual([prose("One."), prose("Two.")]);
});

test("a list is read alone or with what leads in to it", () => {
  expect(readList("- time\n- money")).toEqual({ lead: null, items: ["time", "money"] });
  expect(readList("We need:\n- time\n- money")).toEqual({ lead: "We need:", items: ["time", "money"] });
  expect(readList("- time\n- money\nNot before May.")).toBeNull();
  expect(readList("Time and money")).toBeNull();
});

test("where there are lines alone, a list has one kind of mark", () => {
  expect(withListLines("Need:\n- time;\n* money")).toBe("Need:\n•\u00A0time\n•\u00A0money");
  expect(withListLines("1) time\n2) money")).toBe("1.\u00A0time\n2.\u00A0money");
  expect(withListLines("Nobody answers.")).toBe("Nobody answers.");
});

describe("any text", () => {
  const line = fc.constantFrom(
    "- ash",
    "• box",
    "1. cat",
    "2. dog",
    "b) elm",
    "Fir.",
    "Oak goes on",
    "and on",
    "",
    "  set in",
    "six:",
  );
  const typed = fc.array(line, { maxLength: 8 }).map((lines) => lines.join("\n"));
  const words = (text: string): string[] => text.match(/\p{L}{2,}/gu) ?? [];

  it("keeps every word in its order", () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(words(withListLines(text))).toEqual(words(text));
      }),
    );
  });
});
