import { beforeAll, describe, expect, it } from "vitest";
import type { DeckOutline } from "@/lib/domain/slides/outline";
import type { Slide } from "@/lib/domain/slides/slide";
import { LONGEST_PRINTED, printedHostileTexts as texts } from "../support/fuzz";
import { readWords, wordsOf } from "../support/pdf/deck-words";
import { type DrawnDeck, drawDeck } from "../support/pdf/draw-deck";
import { findFaults } from "../support/pdf/find-faults";
import { smallDeck } from "../support/small-deck";

const slideOf = (text: string, index: number): Slide => ({
  id: `text-${index}`,
  part: "appendix",
  layout: "text",
  kicker: text.slice(0, 60),
  title: `Text number ${index}, in every place that a text may have: ${text.slice(0, 40)}`,
  body: [
    { kind: "paragraph", text: [{ text: "Strong: ", strong: true }, { text }] },
    { kind: "bullets", items: [text, "an ordinary point"] },
    { kind: "quote", text, by: "somebody" },
    { kind: "callout", tone: "note", text },
    { kind: "table", caption: "Table", head: ["Name", "Text"], rowHead: true, rows: [[`Row ${index}`, text]] },
    { kind: "cards", items: [{ title: `Card ${index}`, text }] },
  ],
});

const outline: DeckOutline = {
  ...smallDeck,
  title: `${texts.filter((text) => text.length < 40).join(" ")}`,
  slides: texts.map(slideOf),
};

describe("a deck of hostile texts", () => {
  let drawn: DrawnDeck;
  beforeAll(async () => {
    drawn = await drawDeck(outline);
  });

  it("is sound: no broken rule, no letters of a face that is not embedded, nothing over another", async () => {
    expect(await findFaults(drawn.bytes)).toEqual([]);
  });

  it("says every text, cleaned, with a box for each character that no face has", async () => {
    const { words } = await readWords(drawn.bytes);
    // A text so long that it runs over two slides is interrupted by their frame.
    const expected = wordsOf(outline).filter((text) => text.length < 300);
    expect(expected.filter((text) => !words.includes(text))).toEqual([]);
    const letters = [...words].filter((letter) => letter === "x").length;
    expect(letters).toBeGreaterThanOrEqual(6 * LONGEST_PRINTED);
  });

  it("names the characters it could not print", () => {
    const missing = new Set(drawn.report.missing.flatMap(({ characters }) => characters));
    expect(missing).toContain("\u{FFFD}");
    for (const character of "éשم漢한🚒") expect(missing, character).not.toContain(character);
  });
});
