import { beforeAll, describe, expect, it } from "vitest";
import type { DeckOutline } from "@/lib/domain/slides/outline";
import type { Slide } from "@/lib/domain/slides/slide";
import { printedHostileTexts as texts } from "../support/fuzz";
import { checkPptx } from "../support/pptx/check-pptx";
import { openOfficeFile } from "../support/pptx/office-file";
import { linesOf, readPptxWords } from "../support/pptx/pptx-words";
import { writeFitted } from "../support/pptx/write-deck";
import { smallDeck } from "../support/small-deck";

const slideOf = (text: string, index: number): Slide => ({
  id: `text-${index}`,
  part: "appendix",
  layout: "text",
  kicker: text.slice(0, 60),
  title: `Text number ${index}, in every place that a text may have: ${text.slice(0, 40)}`,
  notes: [text],
  body: [
    {
      kind: "paragraph",
      text: [
        { text: "Strong: ", strong: true },
        { text, href: text },
      ],
    },
    { kind: "bullets", items: [text, "an ordinary point"] },
    { kind: "quote", text, by: "somebody" },
    { kind: "callout", tone: "note", text },
    { kind: "table", caption: "Table", head: ["Name", "Text"], rowHead: true, rows: [[`Row ${index}`, text]] },
    { kind: "cards", items: [{ title: `Card ${index}`, text }] },
    {
      kind: "bars",
      unit: text.slice(0, 40),
      series: [{ label: "Calls", values: [{ label: text.slice(0, 40), value: 12, text: `12 ${text.slice(0, 12)}` }] }],
    },
  ],
});

const outline: DeckOutline = {
  ...smallDeck,
  title: texts.filter((text) => text.length < 40).join(" "),
  organisation: 'Parks & Roads <"Ltd">',
  slides: texts.map(slideOf),
};

describe("a presentation of hostile texts", () => {
  let bytes: Uint8Array;
  beforeAll(() => {
    bytes = writeFitted(outline, true);
  });

  it("is sound: well-formed everywhere, also in its workbooks", () => {
    expect(checkPptx(bytes)).toEqual([]);
  });

  it("says every text, cleaned, with the characters that were typed", () => {
    const { words } = readPptxWords(bytes);
    // A text so long that it runs over two slides is interrupted by their frame.
    const expected = linesOf(outline).filter((text) => text.length < 300);
    expect(expected.filter((text) => !words.includes(text))).toEqual([]);
    for (const characters of ["שלום", "漢字", "한글"]) expect(words).toContain(characters);
  });

  it("leads nowhere but to the web and to its own parts", () => {
    const links = [...openOfficeFile(bytes).links.values()].flatMap((own) => [...own.values()]);
    const outside = new Set(links.filter(({ isExternal }) => isExternal).map(({ target }) => target));
    expect([...outside].toSorted()).toEqual(["http://169.254.169.254/", "http://[::1]/", "http://evil.example"]);
  });
});
