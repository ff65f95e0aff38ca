import { deflateSync, inflateSync } from "node:zlib";
import { bytesAsText, textAsBytes } from "./pdf-objects";

// Changes a file on purpose, so that a test can see whether the change is found. The file is written anew with right
// places, so that nothing but the change is wrong.

/** Objects by number as they are written, between “obj” and “endobj”; one character a byte. */
export type PdfSource = { objects: Map<number, string>; trailer: string };

export function editPdf(bytes: Uint8Array, edit: (source: PdfSource) => void): Uint8Array {
  const source = readSource(bytesAsText(bytes));
  edit(source);
  return writeSource(source);
}

/** Swaps the first match in every object that has one. Throws where there is none: the edit would prove nothing. */
export function replaceInPdf(bytes: Uint8Array, pattern: RegExp, replacement: string): Uint8Array {
  return editPdf(bytes, ({ objects }) => {
    let changed = 0;
    for (const [number, body] of objects) {
      const [head, stream] = splitStream(body);
      const next = head.replace(pattern, replacement);
      if (next !== head) changed += 1;
      objects.set(number, next + stream);
    }
    if (changed === 0) throw new Error(`nothing in the file reads ${pattern}`);
  });
}

/** Changes the operators of the first page's content. Throws where nothing changed. */
export function editFirstContent(bytes: Uint8Array, edit: (operators: string) => string): Uint8Array {
  return editPdf(bytes, ({ objects }) => {
    const page = [...objects.values()].find((body) => /\/Type \/Page\b/.test(body));
    const number = Number(/\/Contents (\d+) 0 R/.exec(page ?? "")?.[1]);
    const [, stream] = splitStream(objects.get(number) ?? "");
    const before = bytesAsText(
      new Uint8Array(inflateSync(textAsBytes(stream.replace(/^stream\r?\n|\r?\nendstream\s*$/g, "")))),
    );
    const after = edit(before);
    if (after === before) throw new Error("the page’s content stayed as it was");
    objects.set(number, contentStream(after));
  });
}

export function splitStream(body: string): [head: string, stream: string] {
  const at = body.search(/stream\r?\n/);
  return at < 0 ? [body, ""] : [body.slice(0, at), body.slice(at)];
}

function contentStream(operators: string): string {
  const packed = bytesAsText(new Uint8Array(deflateSync(textAsBytes(operators))));
  return `\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream\n`;
}

function readSource(file: string): PdfSource {
  const objects = new Map<number, string>();
  const header = /(?:^|\n)(\d+) 0 obj\b/g;
  for (let match = header.exec(file); match; match = header.exec(file)) {
    const start = header.lastIndex;
    const end = endOfObject(file, start);
    objects.set(Number(match[1]), file.slice(start, end));
    header.lastIndex = end;
  }
  const trailer = file.slice(file.lastIndexOf("trailer") + "trailer".length, file.lastIndexOf("startxref"));
  return { objects, trailer };
}

function endOfObject(file: string, start: number): number {
  const stream = file.indexOf("stream", start);
  const plain = file.indexOf("endobj", start);
  return stream >= 0 && stream < plain ? file.indexOf("endobj", file.indexOf("endstream", stream)) : plain;
}

function writeSource({ objects, trailer }: PdfSource): Uint8Array {
  let file = "%PDF-1.7\n%\xFF\xFF\xFF\xFF\n";
  const places = new Map<number, number>();
  for (const [number, body] of objects) {
    places.set(number, file.length);
    file += `${number} 0 obj${body}endobj\n`;
  }
  const size = Math.max(...objects.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? "0000000000 65535 f \n" : `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const xref = file.length;
  file += `xref\n0 ${size}\n${rows.join("")}trailer${trailer}startxref\n${xref}\n%%EOF\n`;
  return textAsBytes(file);
}
