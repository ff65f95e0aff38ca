import { describe, expect, it } from "vitest";
import { type ExampleId, exampleIds } from "@/lib/content/load-examples";
import type { BuildDeckOutline } from "@/lib/domain/deck/build-outline";
import {
  documentIds,
  documents,
  type ExportFormat,
  exportFormatIds,
  exportFormats,
} from "@/lib/domain/exports/formats";
import { buildOutline, type KeptOutline } from "@/lib/domain/exports/kept-outline";
import { buildProposalFile } from "@/lib/domain/file/build-proposal-file";
import { variantIds } from "@/lib/domain/library/variants";
import { densities } from "@/lib/domain/slides/outline";
import { exampleFile, exampleGiven } from "../support/example-outline";
import { deepBytes, spellings } from "../support/files/deep-bytes";
import { drawFile } from "../support/files/draw-example";
import { fileWords } from "../support/files/file-words";
import { drawnWords, numberWords, outlineWords } from "../support/files/outline-words";
import { compact } from "../support/pdf/deck-words";
import { plantMarkers } from "../support/plant-markers";

/** Numbers as they are printed, so that 3,900 and 3900 are two. */
const numbersIn = (words: readonly string[]): Set<string> =>
  new Set(words.flatMap((text) => text.match(/\d+(?:[.,]\d+)*/gu) ?? []));

describe.each(exampleIds)("the example %s", (id) => {
  it.each(exportFormatIds)("stands in its %s file word for word", async (format) => {
    const { kept, bytes } = await drawFile({ source: exampleGiven(id), choice: { format, notes: false } });
    const words = await fileWords(format, bytes);
    expect(outlineWords(kept, format).filter((text) => !words.includes(text))).toEqual([]);
    const drawn = kept.source === "deck" && format === "html" ? drawnWords(kept.outline).map(compact) : [];
    expect(drawn.filter((text) => !words.includes(text))).toEqual([]);
  });

  it("gives every reader, in every document, numbers of one deck", () => {
    // Questions and answers hold those of every group and name the sources of each; no deck holds every group's.
    const { sources } = exampleGiven(id).library;
    const ofSources = numbersIn(
      sources.flatMap(({ title, year }) => (year === null ? [title] : [title, String(year)])),
    );
    const known = new Set([...numbersOf(id, {}, "pdf"), ...ofSources]);
    for (const variant of variantIds) {
      for (const density of densities) {
        for (const format of exportFormatIds) {
          const own = numbersOf(id, { variant, density }, format);
          expect(
            [...own].filter((number) => !known.has(number)),
            `${format} ${variant} ${density}`,
          ).toEqual([]);
        }
      }
    }
  });

  it("says each sum of money in one way, in all its documents", () => {
    const sums = exportFormatIds.flatMap((format) => [...moneyOf(id, format)]);
    expect(sums.length).toBeGreaterThan(0);
    expect(saidTwice(sums)).toEqual([]);
  });
});

/** Amounts of money as they are printed, such as £5,750. */
const moneyOf = (id: ExampleId, format: ExportFormat): Set<string> =>
  new Set(wordsOfFormat(id, {}, format).flatMap((text) => text.match(/[£$€]\d+(?:[.,]\d+)*/gu) ?? []));

/** Pairs that differ by less than rounding to three figures may change: the same sum, printed exact and rounded. */
function saidTwice(sums: readonly string[]): string[] {
  const amounts = [...new Set(sums)].map((text) => ({ text, value: Number(text.replace(/[^\d.]/g, "")) }));
  return amounts.flatMap((one) =>
    amounts
      .filter(({ value }) => one.value < value && value - one.value < one.value * 0.005)
      .map(({ text }) => `${one.text} and ${text}`),
  );
}

const numbersOf = (id: ExampleId, given: Partial<BuildDeckOutline>, format: ExportFormat): Set<string> =>
  numbersIn(wordsOfFormat(id, given, format));

function wordsOfFormat(id: ExampleId, given: Partial<BuildDeckOutline>, format: ExportFormat): string[] {
  const built = buildOutline(exportFormats[format].document, { ...exampleGiven(id), ...given });
  if (!built.ok) throw new Error(`nothing to draw as ${format}`);
  return numberWords(built.value, format);
}

describe("documents", () => {
  it.each(documentIds)("%s varies by what it says and by nothing else", (document) => {
    const varies: readonly string[] = documents[document].varies;
    const outlineOf = (given: Partial<BuildDeckOutline>): KeptOutline => {
      const built = buildOutline(document, { ...exampleGiven("county-winter-service"), ...given });
      if (!built.ok) throw new Error("nothing to draw");
      return built.value;
    };
    const usual = outlineOf({});
    if (!varies.includes("variant")) for (const variant of variantIds) expect(outlineOf({ variant })).toEqual(usual);
    if (!varies.includes("density")) expect(outlineOf({ density: "present" })).toEqual(usual);
  });

  it.each(documentIds)("%s is never drawn of nothing without saying so", (document) => {
    const built = buildOutline(document, exampleGiven("county-winter-service", {}));
    if (built.ok) expect(built.value.outline.state).toBeDefined();
    else expect(built.code).toBe("nothing_to_print");
  });
});

describe("what may not be printed", () => {
  const { draft, markers } = plantMarkers(exampleFile("county-winter-service").sections);
  const asked = exportFormatIds.flatMap((format) =>
    exportFormats[format].hasNotes
      ? [
          { format, notes: false },
          { format, notes: true },
        ]
      : [{ format, notes: false }],
  );

  it("is in the owner’s own data file, all of it", () => {
    const file = JSON.stringify(
      buildProposalFile({ title: "Marked", stanceOn: true, draft, exportedAt: "2026-12-01T09:00:00.000Z" }),
    );
    expect(markers.length).toBeGreaterThan(30);
    expect(markers.filter((marker) => !file.includes(marker))).toEqual([]);
  });

  it.each(asked)("is in no byte of $format, with notes: $notes", async (choice) => {
    const { bytes } = await drawFile({ source: exampleGiven("county-winter-service", draft), choice });
    const deep = `${deepBytes(bytes)}\n${await fileWords(choice.format, bytes)}`;
    expect(spellings("zqsecret").filter((spelling) => deep.includes(spelling))).toEqual([]);
  });

  it("is in no document of any reader, of either amount of text", () => {
    for (const variant of variantIds) {
      for (const density of densities) {
        for (const document of documentIds) {
          const built = buildOutline(document, { ...exampleGiven("county-winter-service", draft), variant, density });
          expect(JSON.stringify(built), `${document} ${variant} ${density}`).not.toContain("zqsecret");
        }
      }
    }
  });

  it.each(exportFormatIds)("would be found in %s if it were printed", async (format) => {
    const source = { ...exampleGiven("county-winter-service", draft), title: "zqsecret" };
    const risks = {
      ...draft.risks,
      answers: { ...draft.risks?.answers, risks: [{ id: "marked", title: "zqsecret" }] },
    };
    const marked = { ...source, draft: { ...draft, risks: { finished: false, ...risks } } };
    const { bytes } = await drawFile({ source: marked, choice: { format, notes: false } });
    const deep = deepBytes(bytes);
    expect(spellings("zqsecret").some((spelling) => deep.includes(spelling))).toBe(true);
  });
});
