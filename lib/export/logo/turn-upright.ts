import type { Pixels } from "./shrink-within";

const EXIF_MARK = "Exif\0\0";
const ORIENTATION_TAG = 0x0112;
const UPRIGHT = 1;

/**
 * How a camera or a scanner says its picture has to be turned: 1, upright, to 8, the tag Orientation of Exif 2.3 (CIPA
 * DC-008). 1 where the file says nothing, or nothing that can be read.
 */
export const orientationOf = (bytes: Uint8Array, kind: "png" | "jpeg"): number =>
  kind === "png" ? pngOrientation(bytes) : jpegOrientation(bytes);

function jpegOrientation(jpeg: Uint8Array): number {
  const view = viewOf(jpeg);
  for (let at = 2; at + 4 <= jpeg.length && jpeg[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const isExif = jpeg[at + 1] === 0xe1 && ascii(jpeg, at + 4, EXIF_MARK.length) === EXIF_MARK;
    if (isExif) return readTag(jpeg.subarray(at + 4 + EXIF_MARK.length, at + 2 + view.getUint16(at + 2)));
  }
  return UPRIGHT;
}

const PNG_HEAD = 8;

/** A PNG has it in a part of its own, since the third edition of the format (eXIf). */
function pngOrientation(png: Uint8Array): number {
  const view = viewOf(png);
  for (let at = PNG_HEAD; at + 12 <= png.length; at += 12 + view.getUint32(at)) {
    if (ascii(png, at + 4, 4) === "eXIf") return readTag(png.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  return UPRIGHT;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const ascii = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

/** The first folder of tags of a TIFF header: a count, then twelve bytes for each tag. */
function readTag(tiff: Uint8Array): number {
  const view = viewOf(tiff);
  const isLittle = ascii(tiff, 0, 2) === "II";
  const folder = tiff.length >= 8 ? view.getUint32(4, isLittle) : tiff.length;
  const count = folder + 2 <= tiff.length ? view.getUint16(folder, isLittle) : 0;
  for (let at = folder + 2; at < folder + 2 + count * 12 && at + 12 <= tiff.length; at += 12) {
    if (view.getUint16(at, isLittle) !== ORIENTATION_TAG) continue;
    const orientation = view.getUint16(at + 8, isLittle);
    return orientation >= 1 && orientation <= 8 ? orientation : UPRIGHT;
  }
  return UPRIGHT;
}

type Place = { x: number; y: number };

/** Where in the stored picture a pixel of the upright one lies, by orientation; the last of each row and column given. */
const sources: readonly ((place: Place, right: number, bottom: number) => Place)[] = [
  ({ x, y }) => ({ x, y }),
  ({ x, y }, right) => ({ x: right - x, y }),
  ({ x, y }, right, bottom) => ({ x: right - x, y: bottom - y }),
  ({ x, y }, _right, bottom) => ({ x, y: bottom - y }),
  ({ x, y }) => ({ x: y, y: x }),
  ({ x, y }, _right, bottom) => ({ x: y, y: bottom - x }),
  ({ x, y }, right, bottom) => ({ x: right - y, y: bottom - x }),
  ({ x, y }, right) => ({ x: right - y, y: x }),
];

/** The picture as it was meant to be seen. From orientation 5 on it lies on its side, so width and height change places. */
export function turnUpright(pixels: Pixels, orientation: number): Pixels {
  const source = sources[orientation - 1];
  if (orientation === UPRIGHT || source === undefined) return pixels;
  const isOnItsSide = orientation > 4;
  const width = isOnItsSide ? pixels.height : pixels.width;
  const height = isOnItsSide ? pixels.width : pixels.height;
  const data = new Uint8Array(pixels.data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = source({ x, y }, pixels.width - 1, pixels.height - 1);
      const at = (from.y * pixels.width + from.x) * 4;
      data.set(pixels.data.subarray(at, at + 4), (y * width + x) * 4);
    }
  }
  return { width, height, data };
}
