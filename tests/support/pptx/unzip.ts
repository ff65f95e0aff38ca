import { inflateRawSync } from "node:zlib";
import { crc32 } from "@/lib/export/pptx/package/crc32";

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;

/** The files of a zip by their paths, in its order. Throws where the file is cut short or a sum is wrong. */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END_SIZE;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error("not a zip file, or cut short");
  const files = new Map<string, Uint8Array>();
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 8, true); count > 0; count -= 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error("the list of files is broken");
    const nameLength = view.getUint16(at + 28, true);
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (files.has(path)) throw new Error(`${path} is there twice`);
    files.set(path, readFile(view, bytes, at, path));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

/** The same with the files inside its workbooks. */
export function unzipDeep(bytes: Uint8Array): Map<string, Uint8Array> {
  const parts = unzip(bytes);
  const workbooks = [...parts].filter(([path]) => path.endsWith(".xlsx"));
  const inside = workbooks.flatMap(([path, book]) =>
    [...unzip(book)].map(([name, part]): [string, Uint8Array] => [`${path}/${name}`, part]),
  );
  return new Map([...parts, ...inside]);
}

function readFile(view: DataView, bytes: Uint8Array, at: number, path: string): Uint8Array {
  const start = view.getUint32(at + 42, true);
  if (view.getUint32(start, true) !== LOCAL) throw new Error(`${path} is not where the list says`);
  const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const packed = bytes.subarray(data, data + view.getUint32(at + 20, true));
  const isStored = view.getUint16(at + 10, true) === 0;
  const file = isStored ? packed : new Uint8Array(inflateRawSync(packed));
  if (file.length !== view.getUint32(at + 24, true)) throw new Error(`${path} has another length than it says`);
  if (crc32(file) !== view.getUint32(at + 16, true)) throw new Error(`${path} has another sum than it says`);
  return file;
}
