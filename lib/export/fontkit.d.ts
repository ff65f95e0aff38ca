/** The little of fontkit that is used; the package ships no types. */
declare module "fontkit" {
  type Font = {
    unitsPerEm: number;
    characterSet: number[];
    glyphForCodePoint(codePoint: number): { advanceWidth: number };
  };
  type Collection = { fonts: Font[] };
  export function create(bytes: Buffer): Font | Collection;
}
