import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { readPdfFile } from "./pdf-file";
import { asName } from "./pdf-objects";
import type { PdfElement } from "./pdf-structure";
import { openPdf, pagesOf } from "./read-pdf";

/** What each mark of a page paints, by its number. */
type MarkedTexts = ReadonlyMap<number, string>;

/**
 * The tags of a file as text that a person can read through: one line an element, with what it says or is said to
 * show, in the order in which a screen reader meets them.
 */
export async function structureText(bytes: Uint8Array): Promise<string> {
  const document = await openPdf(bytes);
  const marks = await Promise.all((await pagesOf(document)).map(readMarkedTexts));
  await document.loadingTask.destroy();
  const { structure } = await readPdfFile(bytes);
  return `${structure.roots.flatMap((root) => linesOf(root, 0, marks)).join("\n")}\n`;
}

async function readMarkedTexts(page: PDFPageProxy): Promise<MarkedTexts> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const texts = new Map<number, string>();
  let mark: number | null = null;
  for (const item of items) {
    if ("str" in item) {
      if (mark !== null) texts.set(mark, `${texts.get(mark) ?? ""}${item.str}${item.hasEOL ? " " : ""}`);
    } else if (item.type === "endMarkedContent") {
      mark = null;
    } else {
      const number = /mc(\d+)$/u.exec(item.id ?? "")?.[1];
      mark = number === undefined ? null : Number(number);
    }
  }
  return texts;
}

function linesOf(element: PdfElement, depth: number, marks: readonly MarkedTexts[]): string[] {
  const { role, title, alt, actualText, contents, children } = element;
  const painted = contents.map(({ page, mcid }) => (page === null ? "" : (marks[page]?.get(mcid) ?? ""))).join(" ");
  // A drawing is its words; what is painted in it is not read.
  const said = alt ?? actualText ?? (role === "Figure" ? "" : painted);
  const name = title === null ? role : `${role} “${title}”`;
  const line = `${"  ".repeat(depth)}${name}${detailOf(element)}`;
  const words = said.replace(/\s+/gu, " ").trim();
  return [words === "" ? line : `${line}: ${words}`, ...children.flatMap((child) => linesOf(child, depth + 1, marks))];
}

function detailOf({ attributes }: PdfElement): string {
  const details = ["Scope", "ListNumbering"].map((key) => asName(attributes.get(key))).filter((name) => name !== null);
  return details.length === 0 ? "" : ` (${details.join(", ").toLowerCase()})`;
}
