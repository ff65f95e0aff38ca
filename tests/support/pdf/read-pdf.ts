import { getDocument, type PDFDocumentProxy, type PDFPageProxy, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { oncePerFile } from "./once-per-file";

export type PdfPageText = {
  width: number;
  height: number;
  /** The words as a reader's software finds them, white space made single. */
  text: string;
};
export type PdfText = { title: string; lang: string; bookmarks: string[]; pages: PdfPageText[] };

export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  // The reader takes its bytes away with it, so it gets a copy.
  getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS }).promise;

export const pagesOf = (document: PDFDocumentProxy): Promise<PDFPageProxy[]> =>
  Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));

/** Words, pages and bookmarks, as software that reads PDF finds them. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const { pages, ...facts } = await readPlaced(bytes);
  return { ...facts, pages: pages.map(({ width, height, items }) => ({ width, height, text: textOf(items) })) };
}

type Items = Awaited<ReturnType<PDFPageProxy["getTextContent"]>>["items"];
export type PlacedPage = { number: number; width: number; height: number; items: Items };

/** The same with each piece of text where it stands. */
export const readPlaced = oncePerFile(async (bytes) => {
  const document = await openPdf(bytes);
  const facts = await readInfo(document);
  const bookmarks = ((await document.getOutline()) ?? []).map((item) => item.title);
  const pages = await Promise.all((await pagesOf(document)).map(readPage));
  await document.loadingTask.destroy();
  return { ...facts, bookmarks, pages };
});

/** Empty where the file says nothing. */
export async function readInfo(document: PDFDocumentProxy): Promise<{ title: string; lang: string }> {
  const { info } = await document.getMetadata();
  const said = new Map(Object.entries(info));
  const saidOf = (key: string): string => String(said.get(key) ?? "");
  return { title: saidOf("Title"), lang: saidOf("Language") };
}

async function readPage(page: PDFPageProxy): Promise<PlacedPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
  return { number: page.pageNumber, width, height, items };
}

const textOf = (items: Items): string =>
  items
    .map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : ""))
    .join("")
    .replace(/\s+/gu, " ")
    .trim();
