import { readPdfFile } from "./pdf-file";
import { type PdfFault, type PdfKind, pdfRules } from "./pdf-rules";

export type PdfFinding = PdfFault & { rule: string };

/** Holds a file against every rule. A deck is 960 by 540 points with a bookmark and one H1 a page; a paper is not. */
export async function checkPdf(bytes: Uint8Array, kind: PdfKind = "deck"): Promise<PdfFinding[]> {
  try {
    const file = await readPdfFile(bytes);
    return pdfRules.flatMap(({ id, find }) => find(file, kind).map((fault) => ({ rule: id, ...fault })));
  } catch (error) {
    return [{ rule: "parse", page: null, message: error instanceof Error ? error.message : String(error) }];
  }
}
