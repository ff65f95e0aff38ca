import { beforeAll, describe, expect, it } from "vitest";
import { READ_LIMIT_FACTOR } from "@/lib/domain/read-answers";
import { fit as fitOutline } from "@/lib/export/fit/fit";
import { shippedMetrics } from "@/lib/export/fit/font-metrics";
import { cutLabels } from "../support/drawings-of";
import { exampleFile, exampleOutline } from "../support/example-outline";
import { changeTexts } from "../support/lengthen-draft";
import { compact, readWords, wordsOf } from "../support/pdf/deck-words";
import { type DrawnDeck, drawDeck } from "../support/pdf/draw-deck";
import { findFaults } from "../support/pdf/find-faults";
import { readPdfFile } from "../support/pdf/pdf-file";
import { asName } from "../support/pdf/pdf-objects";
import { type ScriptName, scriptNames, scriptSamples } from "../support/scripts";
import { smallDeck } from "../support/small-deck";

const EXAMPLE = "health-unit-conversation";

/** An example whose every text is in a script of its own, in turn, and as long as a text may be and still be printed. */
function inEveryScript() {
  let turn = 0;
  const draft = changeTexts(exampleFile(EXAMPLE).sections, (_, { limit }) => {
    turn += 1;
    const sample = scriptSamples[scriptNames[turn % scriptNames.length] ?? "Greek"];
    const room = Math.max(20, (limit ?? 0) * READ_LIMIT_FACTOR);
    return [...`${sample} `.repeat(Math.ceil(room / sample.length))].slice(0, room).join("").toWellFormed();
  });
  return exampleOutline(EXAMPLE, draft);
}

function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of compact(text)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

describe("a proposal at full length in every script", () => {
  const outline = inEveryScript();
  let drawn: DrawnDeck;
  beforeAll(async () => {
    drawn = await drawDeck(outline);
  }, 240_000);

  it("breaks no rule: nothing over another, past the margins, without a glyph or in a face left out", async () => {
    expect(await findFaults(drawn.bytes)).toEqual([]);
  });

  it("finds a face for every character", () => {
    expect(drawn.report.missing).toEqual([]);
  });

  it("loses no letter", async () => {
    const { words } = await readWords(drawn.bytes);
    const printed = countLetters(words);
    const lost = [...countLetters(wordsOf(outline).join(""))].filter(
      ([letter, count]) => (printed.get(letter) ?? 0) < count,
    );
    expect(lost).toEqual([]);
  });

  it("is set in the families it brings along, and in each of them", () => {
    const faces =
      Buffer.from(drawn.bytes)
        .toString("latin1")
        .match(/(?<=\/BaseFont \/)[\w+-]+/g) ?? [];
    const families = /\+(SourceSans3|SourceSerif4|IBMPlexSansArabic|NotoSans(Hebrew|JP|SC|KR)|NotoEmoji)-/;
    expect(faces.filter((face) => !families.test(face))).toEqual([]);
    expect(new Set(faces.map((face) => families.exec(face)?.[1])).size).toBe(8);
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
