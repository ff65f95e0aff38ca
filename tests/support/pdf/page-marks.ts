import { OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a page paints, by the marks it lies in. */
export type PageMarks = {
  /** How often each mark is opened. */
  opened: ReadonlyMap<number, number>;
  /** Marks opened inside another mark. */
  nested: readonly string[];
  /** Closings without an opening. */
  closedTooOften: number;
  leftOpen: number;
  /** Painting operators outside every mark. */
  unmarked: number;
  /** Glyphs the face does not have. */
  missingGlyphs: number;
};

const nameOf = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
const PAINTS = new Set([
  "constructPath",
  "stroke",
  "fill",
  "eoFill",
  "showText",
  "showSpacedText",
  "nextLineShowText",
  "nextLineSetSpacingShowText",
  "shadingFill",
  "paintImageXObject",
  "paintInlineImageXObject",
  "paintImageMaskXObject",
  "paintSolidColorImageMask",
  "paintFormXObjectBegin",
]);

export async function readPageMarks(page: PDFPageProxy): Promise<PageMarks> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const opened = new Map<number, number>();
  const nested: string[] = [];
  let [depth, closedTooOften, unmarked, missingGlyphs] = [0, 0, 0, 0];
  fnArray.forEach((code, at) => {
    const name = nameOf.get(code) ?? "";
    const args: unknown[] = argsArray[at] ?? [];
    if (name === "beginMarkedContent" || name === "beginMarkedContentProps") {
      const mcid = typeof args[1] === "number" ? args[1] : null;
      if (depth > 0) nested.push(`${args[0]} ${mcid ?? "without a number"}`);
      if (mcid !== null) opened.set(mcid, (opened.get(mcid) ?? 0) + 1);
      depth += 1;
    } else if (name === "endMarkedContent") {
      if (depth === 0) closedTooOften += 1;
      else depth -= 1;
    } else if (PAINTS.has(name)) {
      if (depth === 0) unmarked += 1;
      missingGlyphs += countMissing(args);
    }
  });
  return { opened, nested, closedTooOften, leftOpen: depth, unmarked, missingGlyphs };
}

/** pdf.js hands the glyphs of a text operator as a list; glyph 0 is the face's “there is no such character”. */
function countMissing([glyphs]: unknown[]): number {
  if (!Array.isArray(glyphs)) return 0;
  return glyphs.filter((glyph: { originalCharCode?: number } | null) => glyph?.originalCharCode === 0).length;
}
