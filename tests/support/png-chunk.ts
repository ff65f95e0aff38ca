/** Where the first part of a PNG, its size, ends. */
const HEADER_END = 33;

/** A PNG with one more part behind its size, with a sum that holds, as another program may have written it. */
export function withPngChunk(png: Uint8Array, type: string, data: Uint8Array): Uint8Array {
  const body = [...new TextEncoder().encode(type), ...data];
  return new Uint8Array([
    ...png.subarray(0, HEADER_END),
    ...bigEndian(data.length),
    ...body,
    ...bigEndian(crc(body)),
    ...png.subarray(HEADER_END),
  ]);
}

function bigEndian(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function crc(bytes: readonly number[]): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
