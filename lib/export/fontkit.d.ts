/** The little of fontkit that is used; the package ships no types. */
declare module "fontkit" {
  type Font = {
    unitsPerEm: number;
    ascent: number;
    descent: number;
    characterSet: number[];
    glyphForCodePoint(codePoint: number): { advanceWidth: number };
  };
  type Collection = { fonts: Font[] };
  export function create(bytes: Buffer): Font | Collection;
}
