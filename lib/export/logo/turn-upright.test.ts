import jpeg from "jpeg-js";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { withPngChunk } from "@/tests/support/png-chunk";
import { readLogoPicture } from "./read-logo-picture";
import { orientationOf } from "./turn-upright";

/** 64 by 32: red, green, blue and white quarters, as seen. */
const quarters = ["red", "green", "blue", "white"] as const;
const colours = { red: [255, 0, 0], green: [0, 255, 0], blue: [0, 0, 255], white: [255, 255, 255] } as const;

function drawn(width: number, height: number, quarterAt: (x: number, y: number) => (typeof quarters)[number]) {
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const quarter = quarterAt(Math.floor((x * 2) / width), Math.floor((y * 2) / height));
      data.set([...colours[quarter], 255], (y * width + x) * 4);
    }
  return data;
}

const kinds = {
  jpeg: {
    encode: (width: number, height: number, data: Uint8Array) =>
      new Uint8Array(jpeg.encode({ width, height, data }, 95).data),
    withExif: (bytes: Uint8Array, tiff: readonly number[]) => {
      const body = [...new TextEncoder().encode("Exif\0\0"), ...tiff];
      const length = body.length + 2;
      return new Uint8Array([0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 255, ...body, ...bytes.subarray(2)]);
    },
  },
  png: {
    encode: (width: number, height: number, data: Uint8Array) => {
      const picture = new PNG({ width, height });
      picture.data = Buffer.from(data);
      return new Uint8Array(PNG.sync.write(picture));
    },
    withExif: (bytes: Uint8Array, tiff: readonly number[]) => withPngChunk(bytes, "eXIf", new Uint8Array(tiff)),
  },
} as const;

type Kind = keyof typeof kinds;

/** How each orientation stores the quarters: top left, top right, bottom left, bottom right. */
const stored: Record<number, readonly [number, number, number, number]> = {
  1: [0, 1, 2, 3],
  2: [1, 0, 3, 2],
  3: [3, 2, 1, 0],
  4: [2, 3, 0, 1],
  5: [0, 2, 1, 3],
  6: [1, 3, 0, 2],
  7: [3, 1, 2, 0],
  8: [2, 0, 3, 1],
};

/** The Exif data of a picture: one tag, in the order of bytes that is asked for. */
function exifOf(orientation: number, isLittle: boolean): number[] {
  const word = (value: number): number[] => (isLittle ? [value & 255, value >> 8] : [value >> 8, value & 255]);
  const long = (value: number): number[] => (isLittle ? [...word(value), 0, 0] : [0, 0, ...word(value)]);
  return [
    ...(isLittle ? [0x49, 0x49] : [0x4d, 0x4d]),
    ...word(42),
    ...long(8),
    ...word(1),
    ...word(0x0112),
    ...word(3),
    ...long(1),
    ...word(orientation),
    ...word(0),
    ...long(0),
  ];
}

function seen(bytes: Uint8Array): { width: number; height: number; quarters: string[] } {
  const read = readLogoPicture(bytes);
  if (!read.ok) throw new Error(read.code);
  const { width, height, data } = PNG.sync.read(Buffer.from(read.value.bytes));
  const nameAt = (x: number, y: number): string => {
    const at = (y * width + x) * 4;
    const isOn = [0, 1, 2].map((part) => (data[at + part] ?? 0) > 128);
    return quarters.find((name) => colours[name].every((value, part) => value > 128 === isOn[part])) ?? "none";
  };
  const [left, right, top, bottom] = [width / 4, (width * 3) / 4, height / 4, (height * 3) / 4].map(Math.floor) as [
    number,
    number,
    number,
    number,
  ];
  return {
    width,
    height,
    quarters: [nameAt(left, top), nameAt(right, top), nameAt(left, bottom), nameAt(right, bottom)],
  };
}

describe.each(["jpeg", "png"] as const)("a logo as %s", (kind: Kind) => {
  const { encode, withExif } = kinds[kind];
  const cases = Object.keys(stored).flatMap((key) => [true, false].map((isLittle) => [Number(key), isLittle] as const));

  it.each(cases)("taken at orientation %i is kept upright (little-endian: %s)", (orientation, isLittle) => {
    const order = stored[orientation] ?? [0, 1, 2, 3];
    const [width, height] = orientation > 4 ? [32, 64] : [64, 32];
    const picture = encode(
      width,
      height,
      drawn(width, height, (x, y) => quarters[order[y * 2 + x] ?? 0] ?? "red"),
    );
    expect(seen(withExif(picture, exifOf(orientation, isLittle)))).toEqual({
      width: 64,
      height: 32,
      quarters: [...quarters],
    });
  });

  it("without a mark, or with one that cannot be read, stays as it is", () => {
    const plain = encode(
      64,
      32,
      drawn(64, 32, () => "red"),
    );
    expect(orientationOf(plain, kind)).toBe(1);
    expect(orientationOf(withExif(plain, exifOf(9, true)), kind)).toBe(1);
    const lost = exifOf(6, true).map((byte, at) =>
      at >= 4 && at < 8 ? ([0xff, 0xff, 0xff, 0x7f][at - 4] ?? 0) : byte,
    );
    const cut = withExif(plain, lost);
    expect(orientationOf(cut, kind)).toBe(1);
    expect(seen(cut).width).toBe(64);
  });
});
