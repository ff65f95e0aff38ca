// Reads the objects of a PDF as they lie in the file. It knows plain objects, as pdfkit writes them: a file with
// object streams has to be unpacked first.

export class PdfName {
  constructor(readonly name: string) {}
}
export class PdfReference {
  constructor(readonly number: number) {}
}
export type PdfDictionary = ReadonlyMap<string, PdfValue>;
export type PdfValue = string | number | boolean | null | PdfName | PdfReference | PdfDictionary | readonly PdfValue[];

/** A value where it lies: `end` is the place right after it. */
type Placed = { value: PdfValue; end: number };

export type PdfObject = {
  value: PdfValue;
  /** Bytes of a stream as they are stored, one character a byte; null where the object is none. */
  stream: string | null;
};

export type PdfObjects = {
  objects: ReadonlyMap<number, PdfObject>;
  trailer: PdfDictionary;
};

/** One character a byte, so that places in the text are places in the file. */
export const bytesAsText = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
export const textAsBytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

/** Throws where the file cannot be read. */
export function readPdfObjects(file: string): PdfObjects {
  const objects = new Map<number, PdfObject>();
  const header = /(\d+) 0 obj\b/g;
  for (let match = header.exec(file); match; match = header.exec(file)) {
    const { value, end } = readValue(file, header.lastIndex);
    const opening = /^\s*stream\r?\n/.exec(file.slice(end, end + 16))?.[0];
    const start = end + (opening?.length ?? 0);
    const stop = opening === undefined ? end : file.indexOf("endstream", start);
    objects.set(Number(match[1]), { value, stream: opening === undefined ? null : file.slice(start, stop) });
    header.lastIndex = stop;
  }
  const trailerAt = file.lastIndexOf("trailer");
  if (trailerAt < 0) throw new Error("the file has no plain trailer");
  const trailer = asDictionary(readValue(file, trailerAt + "trailer".length).value);
  return { objects, trailer: trailer ?? new Map() };
}

export const asDictionary = (value: PdfValue | undefined): PdfDictionary | null =>
  value instanceof Map ? value : null;
export const asName = (value: PdfValue | undefined): string | null => (value instanceof PdfName ? value.name : null);
export const asText = (value: PdfValue | undefined): string | null => (typeof value === "string" ? value : null);
export const asNumber = (value: PdfValue | undefined): number | null => (typeof value === "number" ? value : null);
export const asList = (value: PdfValue | undefined): readonly PdfValue[] | null =>
  Array.isArray(value) ? (value as readonly PdfValue[]) : null;

const SPACE = /[\s\0]/;
const TOKEN = /<[0-9A-Fa-f\s]*>|\/[^\s/<>[\]()%]*|\d+ \d+ R\b|[^\s/<>[\]()%]+/y;

function readValue(file: string, from: number): Placed {
  const at = skipSpace(file, from);
  if (file.startsWith("<<", at)) return readDictionary(file, at + 2);
  if (file[at] === "[") return readList(file, at + 1);
  if (file[at] === "(") return readString(file, at + 1);
  TOKEN.lastIndex = at;
  const token = TOKEN.exec(file)?.[0];
  if (token === undefined) throw new Error(`nothing readable at byte ${at}`);
  return { value: tokenValue(token), end: at + token.length };
}

function skipSpace(file: string, from: number): number {
  let at = from;
  while (at < file.length) {
    if (file[at] === "%") at = file.indexOf("\n", at) + 1 || file.length;
    else if (SPACE.test(file[at] ?? "")) at += 1;
    else break;
  }
  return at;
}

function tokenValue(token: string): PdfValue {
  if (token.startsWith("/")) return new PdfName(token.slice(1).replace(/#([0-9A-Fa-f]{2})/g, (_, hex) => byte(hex)));
  if (token.startsWith("<")) return decodeText((token.match(/[0-9A-Fa-f]{2}/g) ?? []).map(byte).join(""));
  if (/ R$/.test(token)) return new PdfReference(Number.parseInt(token, 10));
  if (token === "true" || token === "false") return token === "true";
  if (token === "null") return null;
  if (Number.isNaN(Number(token))) throw new Error(`“${token}” is no PDF value`);
  return Number(token);
}

const byte = (hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));

function readDictionary(file: string, from: number): Placed {
  const value = new Map<string, PdfValue>();
  let at = skipSpace(file, from);
  while (!file.startsWith(">>", at)) {
    const key = readValue(file, at);
    const name = asName(key.value);
    if (name === null) throw new Error(`a dictionary has a key that is no name at byte ${at}`);
    const entry = readValue(file, key.end);
    value.set(name, entry.value);
    at = skipSpace(file, entry.end);
  }
  return { value, end: at + 2 };
}

function readList(file: string, from: number): Placed {
  const value: PdfValue[] = [];
  let at = skipSpace(file, from);
  while (file[at] !== "]") {
    const item = readValue(file, at);
    value.push(item.value);
    at = skipSpace(file, item.end);
  }
  return { value, end: at + 1 };
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function readString(file: string, from: number): Placed {
  let at = from;
  for (let depth = 1; depth > 0; at += 1) {
    if (at >= file.length) throw new Error(`a string that begins at byte ${from} never ends`);
    if (file[at] === "\\") at += 1;
    else if (file[at] === "(") depth += 1;
    else if (file[at] === ")") depth -= 1;
  }
  const plain = file
    .slice(from, at - 1)
    .replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
      /[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? code),
    );
  return { value: decodeText(plain), end: at };
}

function decodeText(bytes: string): string {
  if (!bytes.startsWith("\xFE\xFF")) return bytes;
  return Buffer.from(bytes.slice(2), "latin1").swap16().toString("utf16le");
}
