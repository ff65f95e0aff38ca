import { inflateSync } from "node:zlib";
import { unzip } from "../pptx/unzip";

const ZIP = "PK\u0003\u0004";
const PDF = "%PDF-";

/** Everything a file holds, one character a byte: as it lies there, and what is packed inside it, zip in zip too. */
export function deepBytes(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString("latin1");
  if (raw.startsWith(ZIP)) return [raw, ...[...unzip(bytes).values()].map(deepBytes)].join("\n");
  return raw.startsWith(PDF) ? [raw, ...streamsOf(raw)].join("\n") : raw;
}

function streamsOf(pdf: string): string[] {
  return [...pdf.matchAll(/stream\r?\n([\s\S]*?)endstream/gu)].map(([, stream = ""]) => {
    try {
      return inflateSync(new Uint8Array(Buffer.from(stream, "latin1"))).toString("latin1");
    } catch {
      return stream;
    }
  });
}

/** The same words as UTF-8, UTF-16 in both orders and hexadecimal digits: the ways files write text down. */
export function spellings(word: string): string[] {
  const plain = Buffer.from(word);
  const little = Buffer.from(word, "utf16le");
  const big = Buffer.from(word, "utf16le").swap16();
  return [plain, little, big].flatMap((bytes) => {
    const digits = bytes.toString("hex");
    return [bytes.toString("latin1"), digits, digits.toUpperCase()];
  });
}
