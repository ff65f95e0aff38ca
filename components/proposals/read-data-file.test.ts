import { describe, expect, it } from "vitest";
import { readDataFile } from "./read-data-file";

const fileOf = (...parts: BlobPart[]): File => new File(parts, "a-private.json");
const saying = async (file: Parameters<typeof readDataFile>[0]): Promise<string> => {
  const read = await readDataFile(file);
  return read.ok ? "taken" : read.message;
};
const utf16 = (text: string): BlobPart => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);

describe("a chosen data file", () => {
  it.each([
    ["as it was downloaded", fileOf('{"title":"Schnee ❄"}')],
    ["with a byte order mark", fileOf('\uFEFF{"title":"Schnee ❄"}')],
    ["saved as UTF-16", fileOf(utf16('{"title":"Schnee ❄"}'))],
  ])("is read %s", async (_how, file) => {
    expect(await readDataFile(file)).toEqual({ ok: true, value: { title: "Schnee ❄" } });
  });

  it.each([
    ["a PDF", fileOf("%PDF-1.7 ..."), /^This file is a PDF\. Choose the file/],
    ["a workbook", fileOf("PK\u0003\u0004 ..."), /^This file is a PowerPoint, Word, Excel or ZIP file\. Choose/],
    ["a picture", fileOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47])), /^This file is a picture\. Choose/],
    ["a page", fileOf("<!DOCTYPE html><title>x"), /^This file is a web page\. Choose/],
    ["a letter", fileOf("Dear Sam,"), /^This file is not a data file\. Choose/],
    ["nothing", fileOf(""), /^This file is empty\. Download the data file again/],
    [
      "half of one",
      fileOf('{"format":"foothold-proposal","sec'),
      /^This file is damaged: .* Download the data file again/,
    ],
    ["bytes that are no text", fileOf(new Uint8Array([0x7b, 0xc3, 0x28])), /^This file is not text/],
  ])("says what is wrong with %s", async (_what, file, words) => {
    expect(await saying(file)).toMatch(words);
  });

  it("says how large it is, and reads nothing of it", async () => {
    const large = { name: "a.json", size: 8.2 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error("read")) };
    expect(await saying(large)).toMatch(/^This file is 9 MB, and a data file is at most 8 MB\. Choose/);
  });

  it("says so where it went away meanwhile", async () => {
    const gone = { name: "a.json", size: 10, arrayBuffer: () => Promise.reject(new Error("NotReadableError")) };
    expect(await saying(gone)).toMatch(/^This file could not be read: .* Choose it again$/);
  });
});
