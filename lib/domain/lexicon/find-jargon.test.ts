import { expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import { findJargon } from "./find-jargon";

const { jargon } = loadLibrary();
const wordsIn = (text: string): string[] => findJargon(text, jargon).map(({ word }) => word);

it("finds whole words in whatever case, in the order of the list", () => {
  expect(wordsIn("Our KPIs: buy-in, and a ROADMAP.")).toEqual(["roadmap", "KPIs", "buy-in"]);
  expect(wordsIn("We curated kites in Kpigo and buy in bulk")).toEqual([]);
});

it("knows something to say instead of each word, itself no word of the trade", () => {
  for (const { word, instead } of jargon) {
    expect(instead, word).not.toBe("");
    expect(wordsIn(instead), word).toEqual([]);
  }
});
