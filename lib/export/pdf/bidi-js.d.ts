/** The little of bidi-js that is used; the package ships no types. */
declare module "bidi-js" {
  type Levels = { levels: Uint8Array };
  type Bidi = {
    getEmbeddingLevels(text: string, direction: "ltr" | "rtl"): Levels;
    getMirroredCharacter(character: string): string | null;
  };
  export default function createBidi(): Bidi;
}
