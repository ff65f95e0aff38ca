import { describe, expect, it } from "vitest";
import { unzip } from "@/tests/support/pptx/unzip";
import { crc32 } from "./crc32";
import { zip } from "./zip";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const moment = new Date("2027-02-28T09:30:20Z");
const entries = [
  { path: "[Content_Types].xml", bytes: bytesOf("<Types/>") },
  { path: "leer/größe.xml", bytes: bytesOf("") },
  { path: "ppt/long.xml", bytes: bytesOf("words ".repeat(10_000)) },
];

describe("a zip file", () => {
  it("gives back what was put in, in its order", () => {
    const read = unzip(zip(entries, moment));
    expect([...read].map(([path, bytes]) => ({ path, bytes }))).toEqual(entries);
  });

  it("packs what repeats itself", () => {
    expect(zip(entries, moment).length).toBeLessThan(2_000);
  });

  it("carries the moment it is told, to two seconds, and no other", () => {
    const view = new DataView(zip(entries, moment).buffer);
    const [time, date] = [view.getUint16(10, true), view.getUint16(12, true)];
    expect([(date >> 9) + 1980, (date >> 5) & 15, date & 31]).toEqual([2027, 2, 28]);
    expect([time >> 11, (time >> 5) & 63, (time & 31) * 2]).toEqual([9, 30, 20]);
  });

  it("is refused when a byte of it has changed", () => {
    const damaged = zip(entries, moment);
    const at = damaged.findIndex((byte, index) => index > 50 && byte === 0x4b);
    damaged.set([0x00], at);
    expect(() => unzip(damaged)).toThrow();
  });
});

it("the checksum of the digits is the one of the standard", () => {
  expect(crc32(bytesOf("123456789"))).toBe(0xcbf43926);
});
