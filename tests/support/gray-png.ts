import { deflateSync, inflateSync } from "node:zlib";

/** A picture of one byte a pixel, from white 255 to black 0, row after row. */
export type GrayPicture = { width: number; height: number; pixels: Uint8Array };

const SIGNATURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Eight bits a pixel, gray, packed and filtered as every PNG is, not interlaced. */
const KIND = [8, 0, 0, 0, 0];
const FILTER_UP = 2;

/** Each row as the difference from the one above, which is small where paper is empty. */
export function writeGrayPng({ width, height, pixels }: GrayPicture): Uint8Array {
  const rows = new Uint8Array(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    rows[y * (width + 1)] = FILTER_UP;
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + 1 + x] = (pixels[y * width + x] ?? 0) - (pixels[(y - 1) * width + x] ?? 0);
    }
  }
  const header = joinBytes([number32(width), number32(height), new Uint8Array(KIND)]);
  const data = new Uint8Array(deflateSync(rows, { level: 9 }));
  return joinBytes([SIGNATURE, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", new Uint8Array())]);
}

/** Reads what `writeGrayPng` wrote; throws at anything else. */
export function readGrayPng(bytes: Uint8Array): GrayPicture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!SIGNATURE.every((byte, at) => bytes[at] === byte)) throw new Error("this is no PNG");
  const parts = new Map<string, Uint8Array>();
  for (let at = SIGNATURE.length; at < bytes.length; ) {
    const length = view.getUint32(at);
    parts.set(String.fromCharCode(...bytes.subarray(at + 4, at + 8)), bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [header, data] = [parts.get("IHDR"), parts.get("IDAT")];
  if (!header || !data || !KIND.every((byte, at) => header[8 + at] === byte)) throw new Error("this PNG is not ours");
  const size = new DataView(header.buffer, header.byteOffset);
  const [width, height] = [size.getUint32(0), size.getUint32(4)];
  return { width, height, pixels: readRows(new Uint8Array(inflateSync(data)), width, height) };
}

function readRows(rows: Uint8Array, width: number, height: number): Uint8Array {
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    if (rows[y * (width + 1)] !== FILTER_UP) throw new Error("this PNG is not ours");
    for (let x = 0; x < width; x += 1) {
      pixels[y * width + x] = (rows[y * (width + 1) + 1 + x] ?? 0) + (pixels[(y - 1) * width + x] ?? 0);
    }
  }
  return pixels;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = joinBytes([new TextEncoder().encode(name), data]);
  return joinBytes([number32(data.length), named, number32(checksum(named))]);
}

function number32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** CRC-32 as PNG wants it. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
