import { execFileSync } from "node:child_process";
import type { GrayPicture } from "../gray-png";

const DPI = 20;
const MOST_BYTES = 64_000_000;
const HEADER = /^P5\s+(\d+)\s+(\d+)\s+255\s/;

/** Every page of a file as poppler paints it, small and without colour, one below the other. */
export function pagePictures(pdf: Uint8Array): { sheet: GrayPicture; pageHeight: number } {
  const output = execFileSync("pdftoppm", ["-r", String(DPI), "-gray", "-"], { input: pdf, maxBuffer: MOST_BYTES });
  const pages: GrayPicture[] = [];
  for (let at = 0; at < output.length; ) {
    const head = HEADER.exec(output.toString("latin1", at, at + 40));
    if (head === null) throw new Error("pdftoppm wrote something else than pictures");
    const [width, height] = [Number(head[1]), Number(head[2])];
    const start = at + head[0].length;
    pages.push({ width, height, pixels: new Uint8Array(output.subarray(start, start + width * height)) });
    at = start + width * height;
  }
  const [first] = pages;
  if (first === undefined) throw new Error("the file has no page");
  const { width, height } = first;
  const pixels = new Uint8Array(width * height * pages.length);
  for (const [index, page] of pages.entries()) pixels.set(page.pixels, index * width * height);
  return { sheet: { width, height: height * pages.length, pixels }, pageHeight: height };
}

/** Faces are smoothed a little otherwise by other versions of poppler; a word or a line that moved is far above this. */
const NOTICED = 64;
const MOST_SHARE = 0.001;

/** Numbers, from 1, of the pages that look otherwise; pages that only one of the two has count too. */
export function differingPages(one: GrayPicture, other: GrayPicture, pageHeight: number): number[] {
  const pages = Math.max(one.height, other.height) / pageHeight;
  const area = one.width * pageHeight;
  return Array.from({ length: pages }, (_, index) => index).flatMap((index) => {
    let differing = 0;
    for (let at = index * area; at < (index + 1) * area; at += 1) {
      const [a, b] = [one.pixels[at], other.pixels[at]];
      if (a === undefined || b === undefined || Math.abs(a - b) > NOTICED) differing += 1;
    }
    return differing > area * MOST_SHARE ? [index + 1] : [];
  });
}
