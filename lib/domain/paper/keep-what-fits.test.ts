import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { plainLine } from "../slides/line";
import { countWords } from "../text/count-words";
import { keepWhatFits, namesOf, nameWords } from "./keep-what-fits";
import { item, itemPart, ONLY_NAMED, points } from "./paper-item";
import type { PaperPart } from "./paper-outline";
import { partTexts } from "./paper-texts";

const wordsOf = (parts: readonly PaperPart[]): number =>
  parts.flatMap(partTexts).reduce((sum, text) => sum + countWords(text), 0);
const within = (most: number) => ({ see: "the report", fits: (parts: readonly PaperPart[]) => wordsOf(parts) <= most });
const said = (parts: readonly PaperPart[]): string[] => parts.flatMap(partTexts).filter((text) => text !== "");

const risks = (...lines: string[]) =>
  itemPart({ id: "r", heading: "Risks", items: points("risk", (index) => index + 1, lines) });

test("where all has room all is there, and points are one list", () => {
  const { parts, left } = keepWhatFits([risks("one", "two", "three")], within(20));
  expect(parts[0]?.body).toEqual([{ kind: "bullets", items: ["one", "two", "three"] }]);
  expect(left).toEqual([]);
});

test("the last in order gives way first, and what gave way is counted in its part", () => {
  const { parts } = keepWhatFits([risks("one one one", "two ".repeat(5), "three ".repeat(9))], within(12));
  expect(said(parts)).toEqual(["Risks", "one one one", "Also in the report: two further risks."]);
});

test("one text that is too long goes whole, and shorter ones come back", () => {
  const long = "word ".repeat(40).trim();
  const { parts, left } = keepWhatFits([risks(long, "two", "three")], within(12));
  expect(said(parts)).toEqual(["Risks", "two", "three", "Also in the report: one further risk."]);
  expect(left.map(({ items }) => namesOf(items))).toEqual([[{ name: "risk", count: 1 }]]);
});

test("what a paper tells some of by choice is named too", () => {
  const part = itemPart({
    id: "m",
    heading: "Measures",
    items: points("measure", (index) => (index === 0 ? 1 : ONLY_NAMED), ["a", "b"]),
  });
  expect(said(keepWhatFits([part], within(50)).parts)).toContain("Also in the report: one further measure.");
});

test("what there is one of is named, not counted", () => {
  expect(nameWords("undo", 1)).toBe("how it is undone");
  expect(nameWords("decision", 2, true)).toBe("two further decisions");
});

describe("any paper", () => {
  const words = fc
    .array(fc.constantFrom("a", "bb", "ccc"), { minLength: 1, maxLength: 30 })
    .map((list) => list.join(" "));
  const items = fc
    .array(
      fc.tuple(
        words,
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom("risk", "undo", "decision") as fc.Arbitrary<"risk">,
      ),
      {
        maxLength: 8,
      },
    )
    .map((list) => list.flatMap(([text, order, name]) => item(name, order, [{ kind: "paragraph", text }])));

  it("says each item whole or names it, and keeps to its length where leaving out can", () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 5, max: 120 }), (all, most) => {
        const { parts, left } = keepWhatFits([itemPart({ id: "x", heading: "X", items: all })], within(most));
        const gone = left.flatMap((part) => part.items);
        const body = parts.flatMap((part) => part.body);
        for (const one of all) expect(one.body.every((block) => body.includes(block))).toBe(!gone.includes(one));
        const naming = body.filter(
          (block) => block.kind === "paragraph" && plainLine(block.text).startsWith("Also in"),
        );
        expect(naming).toHaveLength(gone.length === 0 ? 0 : 1);
        if (gone.length < all.length) expect(wordsOf(parts)).toBeLessThanOrEqual(most);
      }),
    );
  });
});
