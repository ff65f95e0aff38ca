import { readFileSync } from "node:fs";
import { join } from "node:path";
import { create, type Font } from "fontkit";
import { fontFileOf, type LenderId, type LentWeight, lentFileOf } from "../type/font-files";
import type { FaceId } from "../type/type-roles";
import { keepCodePoints } from "./own-code-points";
import { rememberWords } from "./remember-words";

let folder: string | null = null;
const opened = new Map<string, Font>();

/** Says where the faces lie; each is opened when the first text asks for it and kept as long as the thread. */
export function registerFonts(from: string): void {
  if (folder === from) return;
  folder = from;
  opened.clear();
}

export const fontOf = (face: FaceId): Font =>
  openOnce(fontFileOf[face], (font) => {
    // A shape that is part of another, such as ’ of ”, is met without its characters when the first file is written.
    keepCodePoints(font);
    rememberWords(font);
  });

/** A face that lends letters; some weigh ten megabytes, and most decks need none. */
export const lentFontOf = (lender: LenderId, weight: LentWeight): Font =>
  openOnce(lentFileOf[lender][weight], keepCodePoints);

function openOnce(file: string, prepare: (font: Font) => void): Font {
  const known = opened.get(file);
  if (known) return known;
  if (folder === null) throw new Error("fonts are registered before anything is drawn");
  const font = create(readFileSync(join(folder, file)));
  if (!("characterSet" in font)) throw new Error(`${file} is a collection, not a single face`);
  prepare(font);
  opened.set(file, font);
  return font;
}
