import type { Font, Glyph } from "fontkit";
import type { GlyphSubset } from "pdfkit";

// A file says of each glyph once which characters it stands for. Some shapes stand for several, such as an emoji in all
// its skin tones: each gets a number of its own, above the last that a font can have, and so its own words.

const FIRST_VARIANT = 0x10000;
const SHAPE = 0xffff;

const variants = new WeakMap<Font, Map<string, number>>();

/** fontkit keeps one object a shape, with the characters of its first use: here every use keeps its own. */
export function keepCodePoints(font: Font): void {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints);
    return sameCodePoints(glyph.codePoints, codePoints)
      ? glyph
      : Object.create(glyph, { codePoints: { value: codePoints } });
  };
}

/** The glyph as it is painted: its number tells apart what it stands for. */
export function numberVariant(font: Font, { id, codePoints, advanceWidth }: Glyph): Glyph {
  const known = variants.get(font) ?? new Map<string, number>();
  variants.set(font, known);
  const key = `${id}:${codePoints.join(",")}`;
  let variant = known.get(key);
  if (variant === undefined) {
    variant = known.size;
    known.set(key, variant);
  }
  return { id: id + FIRST_VARIANT * (variant + 1), codePoints, advanceWidth };
}

/** Teaches the part of a font that goes into a file to hold a shape once for each thing it stands for. */
export function allowVariants(subset: GlyphSubset): void {
  const include = subset.includeGlyph.bind(subset);
  subset.includeGlyph = (id) => {
    if (id < FIRST_VARIANT) return include(id);
    const place = subset.mapping[id] ?? subset.glyphs.push(id & SHAPE) - 1;
    subset.mapping[id] = place;
    return place;
  };
}

const sameCodePoints = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((codePoint, at) => codePoint === other[at]);
