import { deflateSync } from "node:zlib";
import jpeg from "jpeg-js";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { withPngChunk } from "@/tests/support/png-chunk";
import { readLogoPicture } from "./read-logo-picture";

const pngOf = (width: number, height: number): PNG => {
  const picture = new PNG({ width, height });
  for (let at = 0; at < picture.data.length; at += 4) picture.data.set([200, 40, at % 255, 255], at);
  return picture;
};
const png = (width: number, height: number): Uint8Array => new Uint8Array(PNG.sync.write(pngOf(width, height)));
const jpg = (width: number, height: number): Uint8Array =>
  new Uint8Array(jpeg.encode({ width, height, data: pngOf(width, height).data }, 80).data);
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

const joined = (...pieces: Uint8Array[]): Uint8Array => new Uint8Array(pieces.flatMap((piece) => [...piece]));

const reasonFor = (bytes: Uint8Array): string => {
  const read = readLogoPicture(bytes);
  if (read.ok) throw new Error("the picture was taken");
  expect(read.code).toBe("picture_refused");
  return read.fields?.[0]?.message ?? "";
};

describe("a logo that is taken", () => {
  it.each([
    ["PNG", png(200, 50)],
    ["JPEG", jpg(200, 50)],
  ])("as %s is kept as a PNG of the same size", (_kind, bytes) => {
    const read = readLogoPicture(bytes);
    if (!read.ok) throw new Error(read.code);
    expect(read.value).toMatchObject({ width: 200, height: 50 });
    expect(PNG.sync.read(Buffer.from(read.value.bytes))).toMatchObject({ width: 200, height: 50 });
  });

  it("gives the same bytes twice", () => {
    expect(readLogoPicture(png(64, 32))).toEqual(readLogoPicture(png(64, 32)));
  });

  it("loses what was hidden in it", () => {
    const hidden = withPngChunk(png(20, 20), "tEXt", text("Author\0Somebody at 51.5, -0.1"));
    const behind = new Uint8Array([...hidden, ...text("<script>alert(1)</script>")]);
    const read = readLogoPicture(hidden);
    if (!read.ok) throw new Error(read.code);
    expect(Buffer.from(read.value.bytes).includes("Somebody")).toBe(false);
    expect(reasonFor(behind)).toMatch(/damaged/u);
  });

  it("is made smaller when it is larger than any place it has, in its proportions", () => {
    const read = readLogoPicture(png(2000, 500));
    if (!read.ok) throw new Error(read.code);
    expect(read.value).toMatchObject({ width: 640, height: 160 });
  });
});

describe("a logo that is refused", () => {
  it.each([
    ["an SVG with a script", text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), /SVG/u],
    ["an SVG behind a declaration", text('<?xml version="1.0"?><!DOCTYPE svg><svg onload="x()"/>'), /SVG/u],
    ["a GIF", text("GIF89a whatever follows"), /moves/u],
    ["a PNG that moves", withPngChunk(png(10, 10), "acTL", new Uint8Array(8)), /moves/u],
    ["a WebP", text("RIFF\0\0\0\0WEBPVP8 "), /PNG or JPEG/u],
    ["a page called logo.png", text("<!doctype html><script>alert(1)</script>"), /PNG or JPEG/u],
    ["nothing", new Uint8Array(), /PNG or JPEG/u],
    ["a PNG cut short", png(50, 50).subarray(0, 60), /damaged/u],
    ["a JPEG cut short", jpg(50, 50).subarray(0, 300), /damaged/u],
    ["20 MB", new Uint8Array([...png(10, 10), ...new Uint8Array(20 * 1024 * 1024)]), /2 MB/u],
    ["4,001 pixels wide", png(4001, 1), /4,000 pixels/u],
    ["a picture of nothing", new Uint8Array(PNG.sync.write(new PNG({ width: 8, height: 8 }))), /empty/u],
  ])("says why: %s", (_name, bytes, reason) => {
    expect(reasonFor(bytes)).toMatch(reason);
  });

  it("has one byte changed among its pixels", () => {
    const bytes = png(50, 50);
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 0xff;
    expect(reasonFor(bytes)).toMatch(/damaged/u);
  });

  it("unfolds to far more than its size says", () => {
    const unfolds = new Uint8Array(deflateSync(new Uint8Array(200 * 1024 * 1024)));
    const bomb = withPngChunk(png(10, 10).subarray(0, 33), "IDAT", unfolds);
    const end = new Uint8Array([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);
    const before = process.memoryUsage().rss;
    const read = readLogoPicture(joined(bomb, end));
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
    if (read.ok) expect(read.value).toMatchObject({ width: 10, height: 10 });
    else expect(read.code).toBe("picture_refused");
  });
});
