export type Glyphs = { text: string; face: string; size: number; x: number; y: number };
export type BarePage = { width: number; height: number; glyphs: Glyphs[] };
export function drawBare(
  pages: readonly BarePage[],
  fonts: { folder: string; files: Readonly<Record<string, string>> },
): Promise<number>;
