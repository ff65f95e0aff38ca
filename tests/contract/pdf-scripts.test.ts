import { beforeAll, describe, expect, it } from "vitest";
import { fit as fitOutline } from "@/lib/export/fit/fit";
import { shippedMetrics } from "@/lib/export/type/font-metrics";
import { lostLetters } from "../support/count-letters";
import { cutLabels } from "../support/drawings-of";
import { exampleOutline } from "../support/example-outline";
import { inEveryScript } from "../support/in-every-script";
import { readWords, wordsOf } from "../support/pdf/deck-words";
import { type DrawnDeck, drawDeck } from "../support/pdf/draw-deck";
import { familiesOf, strangeFaces } from "../support/pdf/faces";
import { findFaults } from "../support/pdf/find-faults";
import { readPdfFile } from "../support/pdf/pdf-file";
import { asName } from "../support/pdf/pdf-objects";
import { type ScriptName, scriptSamples } from "../support/scripts";
import { smallDeck } from "../support/small-deck";

const EXAMPLE = "health-unit-conversation";

describe("a proposal at full length in every script", () => {
  const outline = exampleOutline(EXAMPLE, inEveryScript(EXAMPLE));
  let drawn: DrawnDeck;
  beforeAll(async () => {
    drawn = await drawDeck(outline);
  });

  it("breaks no rule: nothing over another, past the margins, without a glyph or in a face left out", async () => {
    expect(await findFaults(drawn.bytes)).toEqual([]);
  });

  it("finds a face for every character", () => {
    expect(drawn.report.missing).toEqual([]);
  });

  it("loses no letter", async () => {
    const { words } = await readWords(drawn.bytes);
    expect(lostLetters(wordsOf(outline), words)).toEqual([]);
  });

  it("is set in the families it brings along, and in each of them", () => {
    expect(strangeFaces(drawn.bytes)).toEqual([]);
    expect(familiesOf(drawn.bytes)).toHaveLength(8);
  });

  it("cuts no label of a drawing", () => {
    expect(cutLabels(fitOutline(outline, shippedMetrics).deck)).toEqual([]);
  });
});

describe("a text in one script", () => {
  const deckOf = (text: string) =>
    drawDeck({
      ...smallDeck,
      slides: [
        { id: "one", part: "main", layout: "text", kicker: "", title: text, body: [{ kind: "paragraph", text }] },
      ],
    });
  const facesOf = async (text: string): Promise<string[]> => {
    const { fonts } = await readPdfFile((await deckOf(text)).bytes);
    return fonts.map((font) => asName(font.get("BaseFont")) ?? "");
  };

  it.each([
    ["Arabic", /IBMPlexSansArabic/],
    ["Hebrew", /NotoSansHebrew/],
    ["Japanese", /NotoSansJP/],
    ["Chinese", /NotoSansSC/],
    ["Korean", /NotoSansKR/],
    ["emoji", /NotoEmoji/],
  ] as const)("in %s takes its own family and no other", async (script: ScriptName, family) => {
    const lent = (await facesOf(scriptSamples[script])).filter((face) => !/Source/.test(face));
    expect(lent.length).toBeGreaterThan(0);
    expect(lent.filter((face) => !family.test(face))).toEqual([]);
  });

  it.each(["Greek", "Cyrillic", "address"] as const)("in %s borrows nothing", async (script) => {
    expect((await facesOf(scriptSamples[script])).filter((face) => !/Source/.test(face))).toEqual([]);
  });

  it("keeps letters that share a shape apart, and letters that are joined whole", async () => {
    const { words } = await readWords((await deckOf("👍 and 👍🏽, then لا and الا")).bytes);
    for (const said of ["👍and", "👍🏽,", "لا", "الا"]) expect(words).toContain(said);
  });

  it("tells a screen reader the order in which right-to-left text is read", async () => {
    const text = "אנו מבקשים 12 שבועות (Facebook).";
    const { structure } = await readPdfFile((await deckOf(text)).bytes);
    expect(structure.elements.map(({ actualText }) => actualText).filter((said) => said !== null)).toEqual([
      text,
      text,
    ]);
  });

  it("sets an address without a space in it, however often it breaks", async () => {
    const file = await deckOf(scriptSamples.address);
    const { words } = await readWords(file.bytes);
    expect(words).toContain(scriptSamples.address);
  });
});
