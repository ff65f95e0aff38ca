import { deflateRawSync } from "node:zlib";
import { crc32 } from "./crc32";

export type ZipEntry = { path: string; bytes: Uint8Array };

const LOCAL = { signature: 0x04034b50, size: 30 };
const CENTRAL = { signature: 0x02014b50, size: 46 };
const END = { signature: 0x06054b50, size: 22 };
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;

/** A zip file of these entries, in their order, all stamped with one moment: same entries, same bytes. */
export function zip(entries: readonly ZipEntry[], stamp: Date): Uint8Array {
  const when = dosTime(stamp);
  const encoder = new TextEncoder();
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  for (const { path, bytes } of entries) {
    const name = encoder.encode(path);
    const packed = new Uint8Array(deflateRawSync(bytes));
    const facts = { when, crc: crc32(bytes), packed: packed.length, size: bytes.length, name: name.length };
    directory.push(centralHeader(facts, sizeOf(files)), name);
    files.push(localHeader(facts), name, packed);
  }
  const end = endRecord(entries.length, sizeOf(directory), sizeOf(files));
  return join([...files, ...directory, end]);
}

const sizeOf = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, { length }) => sum + length, 0);

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(sizeOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

type Facts = { when: number; crc: number; packed: number; size: number; name: number };

/** One record of the format: its signature, then the numbers at their places, all with the low byte first. */
function record({ signature, size }: { signature: number; size: number }, write: (view: DataView) => void): Uint8Array {
  const view = new DataView(new ArrayBuffer(size));
  view.setUint32(0, signature, true);
  write(view);
  return new Uint8Array(view.buffer);
}

const localHeader = (facts: Facts): Uint8Array =>
  record(LOCAL, (view) => {
    view.setUint16(4, VERSION, true);
    writeFacts(view, 6, facts);
  });

const centralHeader = (facts: Facts, offset: number): Uint8Array =>
  record(CENTRAL, (view) => {
    view.setUint16(4, VERSION, true);
    view.setUint16(6, VERSION, true);
    writeFacts(view, 8, facts);
    view.setUint32(42, offset, true);
  });

/** Both headers say the same of a file from here on: how it is packed, when it was written, its sums and its name. */
function writeFacts(view: DataView, at: number, { when, crc, packed, size, name }: Facts): void {
  view.setUint16(at, UTF8_NAMES, true);
  view.setUint16(at + 2, DEFLATED, true);
  view.setUint32(at + 4, when, true);
  view.setUint32(at + 8, crc, true);
  view.setUint32(at + 12, packed, true);
  view.setUint32(at + 16, size, true);
  view.setUint16(at + 20, name, true);
}

const endRecord = (count: number, size: number, offset: number): Uint8Array =>
  record(END, (view) => {
    view.setUint16(8, count, true);
    view.setUint16(10, count, true);
    view.setUint32(12, size, true);
    view.setUint32(16, offset, true);
  });

const FIRST_YEAR = 1980;

/** The moment as old DOS wrote it, in UTC: date in the upper half, time to two seconds in the lower. */
function dosTime(moment: Date): number {
  const year = Math.max(FIRST_YEAR, moment.getUTCFullYear()) - FIRST_YEAR;
  const date = (year << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate();
  const time = (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1);
  return ((date << 16) | time) >>> 0;
}
