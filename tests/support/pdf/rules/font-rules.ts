import type { PdfFile } from "../pdf-file";
import { asName, type PdfDictionary } from "../pdf-objects";
import type { PdfRule } from "../pdf-rules";

const FONT_FILES = ["FontFile", "FontFile2", "FontFile3"];

const isComposite = (font: PdfDictionary): boolean => asName(font.get("Subtype")) === "Type0";
const nameOf = (font: PdfDictionary): string => asName(font.get("BaseFont")) ?? "a font without a name";
const descriptorOf = (font: PdfDictionary, { lookup }: PdfFile): PdfDictionary | null =>
  lookup.dictionary(font.get("FontDescriptor"));

const fontRule = (id: string, message: string, isFault: (font: PdfDictionary, file: PdfFile) => boolean): PdfRule => ({
  id,
  find: (file) =>
    file.fonts
      .filter((font) => isFault(font, file))
      .map((font) => ({ page: null, message: `${nameOf(font)} ${message}` })),
});

export const fontRules: readonly PdfRule[] = [
  fontRule("font-embedded", "is not embedded", (font, file) => {
    if (isComposite(font)) return false;
    const descriptor = descriptorOf(font, file);
    return !FONT_FILES.some((key) => file.lookup.resolve(descriptor?.get(key)) !== undefined);
  }),
  fontRule("font-unicode", "does not say which characters its glyphs are", (font, file) => {
    return isComposite(font) && file.lookup.resolve(font.get("ToUnicode")) === undefined;
  }),
  fontRule("cid-to-gid", "does not map its codes to glyphs", (font) => {
    return asName(font.get("Subtype")) === "CIDFontType2" && !font.has("CIDToGIDMap");
  }),
  fontRule("cidset", "has a list of glyphs, which pdfkit writes incomplete", (font, file) => {
    return descriptorOf(font, file)?.has("CIDSet") === true;
  }),
];
