import { foldCase } from "@/lib/domain/text/fold-case";

const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 8;

type Chosen = Pick<File, "name" | "size" | "arrayBuffer">;
export type ReadFile = { ok: true; value: unknown } | { ok: false; message: string };

/**
 * A chosen data file as the value it holds, or what is wrong with it and what to do, before anything is sent. Whether
 * its answers can be taken is the server's to say.
 */
export async function readDataFile(file: Chosen): Promise<ReadFile> {
  if (file.size === 0) return wrong("is empty", AGAIN);
  if (file.size > MOST_MEGABYTES * MEGABYTE) {
    return wrong(`is ${Math.ceil(file.size / MEGABYTE)} MB, and a data file is at most ${MOST_MEGABYTES} MB`, CHOOSE);
  }
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (!bytes) return wrong("could not be read: it was moved or changed meanwhile", "Choose it again");
  const other = otherKind(bytes);
  if (other) return wrong(`is ${other}`, CHOOSE);
  const text = decode(bytes);
  if (text === null) return wrong("is not text that Foothold can read", AGAIN);
  return parse(text);
}

const AGAIN = "Download the data file again, then choose that one";
const CHOOSE = "Choose the file that “Download the data file” gave you; its name ends in .json";

const wrong = (what: string, todo: string): ReadFile => ({ ok: false, message: `This file ${what}. ${todo}` });

/** Files by their first bytes, that people choose by mistake. */
const OTHER_KINDS: readonly (readonly [start: string, called: string])[] = [
  ["%PDF", "a PDF"],
  ["PK\u0003\u0004", "a PowerPoint, Word, Excel or ZIP file"],
  ["\u0089PNG", "a picture"],
  ["\u00ff\u00d8\u00ff", "a picture"],
  ["<!doctype html", "a web page"],
];

function otherKind(bytes: Uint8Array): string | null {
  const start = Array.from(bytes.subarray(0, 20), (byte) => String.fromCharCode(byte)).join("");
  return OTHER_KINDS.find(([sign]) => foldCase(start).startsWith(foldCase(sign)))?.[1] ?? null;
}

/** Some editors save text as UTF-16 behind a byte order mark, or put such a mark before UTF-8; it is no part of the text. */
function decode(bytes: Uint8Array): string | null {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isWide ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parse(text: string): ReadFile {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const isBegun = text.trimStart().startsWith("{");
    if (isBegun) return wrong("is damaged: it begins like a data file, and then a part is missing or changed", AGAIN);
    return wrong("is not a data file", CHOOSE);
  }
}
