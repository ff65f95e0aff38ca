import { createHash } from "node:crypto";
import jpeg from "jpeg-js";
import { PNG } from "pngjs";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import { type Pixels, shrinkWithin } from "./shrink-within";
import { orientationOf, turnUpright } from "./turn-upright";

export type LogoPicture = { bytes: Uint8Array; sha256: string; width: number; height: number };

const MAX_LOGO_BYTES = 2 * 1024 * 1024;
const MAX_SIDE = 4000;
const MAX_PIXELS = 16_000_000;
/** Four pixels for each point of the largest place a logo has. */
const KEPT = { width: 1120, height: 160 };
const MAX_MEMORY_MB = 256;

/**
 * A logo as it is kept: decoded pixel by pixel and written again by us, so that what was hidden in the file (places,
 * names, scripts, a second file behind the first) is gone and nothing broken ever reaches a renderer. Says what is wrong
 * with a picture it cannot take.
 */
export function readLogoPicture(bytes: Uint8Array): Result<LogoPicture, "picture_refused"> {
  const kind = kindOf(bytes);
  if (kind !== "png" && kind !== "jpeg") return refuse(refusals[kind]);
  if (bytes.length > MAX_LOGO_BYTES)
    return refuse("The logo must be at most 2 MB. Save it smaller, then choose it again.");
  const size = kind === "png" ? pngSize(bytes) : jpegSize(bytes);
  if (size === null) return refuse(BROKEN);
  if (Math.max(size.width, size.height) > MAX_SIDE || size.width * size.height > MAX_PIXELS) {
    return refuse("The logo must be at most 4,000 pixels wide and high, and 16 million in all. Make it smaller.");
  }
  const pixels = kind === "png" ? decodePng(bytes, size) : decodeJpeg(bytes);
  if (pixels === null) return refuse(BROKEN);
  if (isEmpty(pixels)) return refuse("This picture is empty: every part of it is see-through. Choose another.");
  return succeed(encode(shrinkWithin(pixels, KEPT)));
}

const refuse = (message: string) => fail("picture_refused", { fields: [{ path: "image", message }] });

const BROKEN = "This picture is damaged, so it cannot be drawn. Save it again as PNG or JPEG, then choose that file.";

const refusals = {
  svg: "An SVG file can hold scripts and other files, so it is not taken. Save the logo as PNG, then choose that file.",
  moving: "A picture that moves cannot stand in a deck. Save one frame of it as PNG, then choose that file.",
  other: "The logo must be a PNG or JPEG file. Save it as one of these, then choose that file.",
} as const;

const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
const JPEG_START = [0xff, 0xd8, 0xff] as const;

/** By its bytes, never by its name. */
function kindOf(bytes: Uint8Array): "png" | "jpeg" | keyof typeof refusals {
  if (startsWith(bytes, PNG_START)) return chunkTypes(bytes).includes("acTL") ? "moving" : "png";
  if (startsWith(bytes, JPEG_START)) return "jpeg";
  const text = new TextDecoder("latin1").decode(bytes.subarray(0, 2000));
  if (text.startsWith("GIF8")) return "moving";
  return /<svg[\s>]|<!doctype svg/iu.test(text) ? "svg" : "other";
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((value, at) => bytes[at] === value);

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The names of a PNG's parts, as far as the file holds them whole. */
function chunkTypes(bytes: Uint8Array): string[] {
  const view = viewOf(bytes);
  const types: string[] = [];
  for (let at = PNG_START.length; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    types.push(String.fromCharCode(...bytes.subarray(at + 4, at + 8)));
  }
  return types;
}

type Size = { width: number; height: number };

function pngSize(bytes: Uint8Array): Size | null {
  const types = chunkTypes(bytes);
  if (types[0] !== "IHDR" || types.at(-1) !== "IEND") return null;
  const view = viewOf(bytes);
  return wholeSize(view.getUint32(16), view.getUint32(20));
}

const wholeSize = (width: number, height: number): Size | null => (width > 0 && height > 0 ? { width, height } : null);

/** Segments that state a JPEG's size; the others of their row mean something else. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(bytes: Uint8Array): Size | null {
  const view = viewOf(bytes);
  for (let at = 2; at + 9 <= bytes.length; at += 2 + view.getUint16(at + 2)) {
    if (bytes[at] !== 0xff) return null;
    if (isFrame(bytes[at + 1] ?? 0)) return wholeSize(view.getUint16(at + 7), view.getUint16(at + 5));
  }
  return null;
}

/** The decoder checks each part's sum and stops at the pixels that the size allows, however far the data would unfold. */
function decodePng(bytes: Uint8Array, { width, height }: Size): Pixels | null {
  try {
    const { data, ...read } = PNG.sync.read(Buffer.from(bytes));
    if (read.width !== width || read.height !== height) return null;
    return turnUpright({ width, height, data: new Uint8Array(data) }, orientationOf(bytes, "png"));
  } catch {
    return null;
  }
}

function decodeJpeg(bytes: Uint8Array): Pixels | null {
  if (bytes.at(-2) !== 0xff || bytes.at(-1) !== 0xd9) return null;
  try {
    const options = { useTArray: true, tolerantDecoding: false, maxMemoryUsageInMB: MAX_MEMORY_MB } as const;
    return turnUpright(jpeg.decode(bytes, options), orientationOf(bytes, "jpeg"));
  } catch {
    return null;
  }
}

/** Every fourth value says how much of a pixel can be seen. */
function isEmpty({ data }: Pixels): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 0) return false;
  return true;
}

function encode({ width, height, data }: Pixels): LogoPicture {
  const picture = new PNG({ width, height });
  picture.data = Buffer.from(data);
  const bytes = new Uint8Array(PNG.sync.write(picture, { colorType: 6, deflateLevel: 9 }));
  return { bytes, sha256: createHash("sha256").update(bytes).digest("hex"), width, height };
}
