import { getDocument, type PDFDocumentProxy, type PDFPageProxy, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

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
  const document = await openPdf(bytes);
  const { title, lang } = await readInfo(document);
  const bookmarks = ((await document.getOutline()) ?? []).map((item) => item.title);
  const pages = await Promise.all((await pagesOf(document)).map(readPage));
  await document.loadingTask.destroy();
  return { title, lang, bookmarks, pages };
}

/** Empty where the file says nothing. */
export async function readInfo(document: PDFDocumentProxy): Promise<{ title: string; lang: string }> {
  const { info } = await document.getMetadata();
  const said = new Map(Object.entries(info));
  const textOf = (key: string): string => String(said.get(key) ?? "");
  return { title: textOf("Title"), lang: textOf("Language") };
}

async function readPage(page: PDFPageProxy): Promise<PdfPageText> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
  const text = items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : "")).join("");
  return { width, height, text: text.replace(/\s+/gu, " ").trim() };
}
