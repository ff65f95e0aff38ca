import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { oncePerFile } from "./once-per-file";
import { type PageMarks, readPageMarks } from "./page-marks";
import { asDictionary, asName, asNumber, bytesAsText, type PdfDictionary, readPdfObjects } from "./pdf-objects";
import { lookupOf, type PdfLookup, type PdfStructure, pageNumbersOf, readStructure } from "./pdf-structure";
import { openPdf, pagesOf, readInfo } from "./read-pdf";

export type PdfLink = {
  /** Object number of the annotation. */
  number: number;
  target: string;
  contents: string;
  hasStructParent: boolean;
};

export type PdfPage = {
  width: number;
  height: number;
  dictionary: PdfDictionary;
  /** True where pdf.js, as a viewer would, finds structure on the page. */
  hasViewerTree: boolean;
  marks: PageMarks;
  links: PdfLink[];
};

/** All that the rules look at, read once. */
export type PdfFile = {
  title: string;
  lang: string;
  bookmarks: string[];
  hasDisplayTitle: boolean;
  isMarked: boolean;
  isSuspect: boolean;
  isEncrypted: boolean;
  hasObjectStreams: boolean;
  hasStructTree: boolean;
  /** The XMP packet as text; null where there is none. */
  xmp: string | null;
  /** What XMP says, as a viewer reads it. */
  xmpTitle: string | null;
  pdfUaPart: string | null;
  pages: PdfPage[];
  structure: PdfStructure;
  fonts: PdfDictionary[];
  lookup: PdfLookup;
};

/** Throws where a viewer or our own reader cannot open the file. */
export const readPdfFile = oncePerFile(async (bytes): Promise<PdfFile> => {
  const document = await openPdf(bytes);
  const file = readPdfObjects(bytesAsText(bytes));
  const lookup = lookupOf(file);
  const catalog = lookup.dictionary(file.trailer.get("Root")) ?? new Map();
  const values = [...file.objects.values()].map(({ value }) => asDictionary(value)).filter((value) => value !== null);
  const dictionaries = pageNumbersOf(catalog, lookup).map((number) => asDictionary(file.objects.get(number)?.value));
  const pages = await Promise.all((await pagesOf(document)).map((page, at) => readPage(page, dictionaries[at], file)));
  const facts = await readDocumentFacts(document);
  await document.loadingTask.destroy();
  return {
    ...facts,
    isEncrypted: file.trailer.has("Encrypt"),
    hasObjectStreams: values.some((value) => asName(value.get("Type")) === "ObjStm"),
    hasStructTree: lookup.dictionary(catalog.get("StructTreeRoot")) !== null,
    xmp: xmpOf(catalog, file),
    pages,
    structure: readStructure(catalog, lookup),
    fonts: values.filter((value) => asName(value.get("Type")) === "Font"),
    lookup,
  };
});

async function readDocumentFacts(document: PDFDocumentProxy) {
  const { metadata } = await document.getMetadata();
  const markInfo: unknown = await document.getMarkInfo();
  const preferences: unknown = await document.getViewerPreferences();
  const said = (name: string): string | null => metadata?.get(name) ?? null;
  return {
    ...(await readInfo(document)),
    bookmarks: ((await document.getOutline()) ?? []).map((item) => item.title),
    hasDisplayTitle: isTrue(preferences, "DisplayDocTitle"),
    isMarked: isTrue(markInfo, "Marked"),
    isSuspect: isTrue(markInfo, "Suspects"),
    xmpTitle: said("dc:title"),
    pdfUaPart: said("pdfuaid:part"),
  };
}

function isTrue(facts: unknown, key: string): boolean {
  return typeof facts === "object" && facts !== null && new Map(Object.entries(facts)).get(key) === true;
}

function xmpOf(catalog: PdfDictionary, { objects }: ReturnType<typeof readPdfObjects>): string | null {
  const reference = catalog.get("Metadata");
  if (typeof reference !== "object" || reference === null || !("number" in reference)) return null;
  const stream = objects.get(reference.number)?.stream;
  return stream === null || stream === undefined ? null : Buffer.from(stream, "latin1").toString("utf8");
}

async function readPage(
  page: PDFPageProxy,
  dictionary: PdfDictionary | null | undefined,
  { objects }: ReturnType<typeof readPdfObjects>,
): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  // Typed as always there, and null all the same on a page without structure.
  const tree = (await page.getStructTree()) as Awaited<ReturnType<typeof page.getStructTree>> | null;
  const annotations: ViewerAnnotation[] = await page.getAnnotations();
  return {
    width,
    height,
    dictionary: dictionary ?? new Map(),
    hasViewerTree: (tree?.children.length ?? 0) > 0,
    marks: await readPageMarks(page),
    links: annotations
      .filter(({ subtype }) => subtype === "Link")
      .map(({ id, url, dest, contentsObj }) => {
        const number = Number.parseInt(id, 10);
        const own = asDictionary(objects.get(number)?.value);
        return {
          number,
          target: url ?? JSON.stringify(dest ?? null),
          contents: contentsObj?.str ?? "",
          hasStructParent: asNumber(own?.get("StructParent")) !== null,
        };
      }),
  };
}

type ViewerAnnotation = { id: string; subtype: string; url?: string; dest?: unknown; contentsObj?: { str: string } };
