import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawDeck } from "../support/pdf/draw-deck";
import { smallDeck } from "../support/small-deck";

// What other people's readers say of our file. They are not part of the project: where one is missing, the test says so.

const isInstalled = (tool: string): boolean => {
  try {
    execFileSync(tool, ["--version"], { stdio: "ignore" });
    return true;
  } catch (error) {
    // The poppler tools know “-v” alone and call “--version” an error, which is an answer too.
    return !(error instanceof Error && "code" in error && error.code === "ENOENT");
  }
};

let folder = "";
let file = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "foothold-pdf-"));
  file = join(folder, "deck.pdf");
  writeFileSync(file, (await drawDeck(smallDeck)).bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const say = (tool: string, ...options: string[]): string =>
  execFileSync(tool, [...options, file], { encoding: "utf8" });
const missing = ["pdfinfo", "pdffonts", "pdftotext"].filter((tool) => !isInstalled(tool));
if (missing.length > 0) console.warn(`Not installed, so not asked: ${missing.join(", ")} (poppler-utils)`);
const has = (tool: string): boolean => !missing.includes(tool);

describe("other readers of the file", () => {
  it.skipIf(!has("pdfinfo"))("pdfinfo calls it tagged, with metadata, two slides of 960 by 540", () => {
    const facts = say("pdfinfo");
    expect(facts).toMatch(/^Tagged:\s+yes$/m);
    expect(facts).toMatch(/^Metadata Stream:\s+yes$/m);
    expect(facts).toMatch(/^Suspects:\s+no$/m);
    expect(facts).toMatch(/^Pages:\s+2$/m);
    expect(facts).toMatch(/^Page size:\s+960 x 540 pts/m);
    expect(facts).toMatch(/^CreationDate:\s+Tue Dec {2}1 .*2026/m);
  });

  it.skipIf(!has("pdfinfo"))("pdfinfo reads the tree in the order in which it is meant to be heard", () => {
    expect(say("pdfinfo", "-struct").trimEnd()).toMatchSnapshot();
  });

  it.skipIf(!has("pdffonts"))("pdffonts finds every face embedded, as a subset, with its characters named", () => {
    const rows = say("pdffonts").trim().split("\n").slice(2);
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(row).toMatch(/^\w{6}\+Source\w+-\w+\s+CID TrueType\s+Identity-H\s+yes yes yes/);
  });

  it.skipIf(!has("pdftotext"))("pdftotext takes the words out in their order", () => {
    const words = execFileSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8" }).replace(/\s+/g, " ");
    const inOrder = ["Two risks matter most", "Slow replies", "Rota with a named deputy", "Account takeover"];
    const places = inOrder.map((text) => words.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
