import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import { exampleOutline } from "../support/example-outline";
import { readGrayPng, writeGrayPng } from "../support/gray-png";
import { drawDeck } from "../support/pdf/draw-deck";
import { differingPages, pagePictures } from "../support/pdf/page-pictures";

// What the pages look like, against pictures that somebody has looked at. After a change that is meant: npm run goldens,
// look at tests/goldens, commit.

const hasPoppler = (): boolean => {
  try {
    execFileSync("pdftoppm", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};
if (!hasPoppler()) console.warn("Not installed, so not asked: pdftoppm (poppler-utils)");

describe.skipIf(!hasPoppler()).each(exampleIds)("the pages of %s", (id) => {
  it("look as they did when somebody last looked", async () => {
    const { sheet, pageHeight } = pagePictures((await drawDeck(exampleOutline(id))).bytes);
    const golden = readGrayPng(new Uint8Array(readFileSync(`tests/goldens/${id}.png`)));
    expect(golden.width).toBe(sheet.width);
    expect(differingPages(golden, sheet, pageHeight)).toEqual([]);
  });
});

describe("pictures of pages", () => {
  const paper = (height: number) => ({ width: 20, height, pixels: new Uint8Array(20 * height).fill(255) });

  it("come back as they were kept", () => {
    const picture = { width: 3, height: 2, pixels: new Uint8Array([0, 255, 7, 9, 0, 255]) };
    expect(readGrayPng(writeGrayPng(picture))).toEqual(picture);
  });

  it("differ where something moved or a page is new, and not for a shade", () => {
    const shaded = paper(20);
    shaded.pixels.fill(230);
    expect(differingPages(paper(20), shaded, 10)).toEqual([]);
    const moved = paper(20);
    moved.pixels.fill(0, 300, 310);
    expect(differingPages(paper(20), moved, 10)).toEqual([2]);
    expect(differingPages(paper(20), paper(30), 10)).toEqual([3]);
  });

  it("are refused where the file is none of ours", () => {
    expect(() => readGrayPng(new TextEncoder().encode("no picture"))).toThrow("no PNG");
  });
});
