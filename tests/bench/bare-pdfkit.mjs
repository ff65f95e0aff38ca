import { join } from "node:path";
import PDFDocument from "pdfkit";

/**
 * Sets glyphs in their places and does nothing else: the least a PDF with these words can cost.
 * @param {readonly { width: number, height: number, glyphs: readonly { text: string, face: string, size: number, x: number, y: number }[] }[]} pages
 * @param {{ folder: string, files: Readonly<Record<string, string>> }} fonts
 * @returns {Promise<number>} how many bytes were written
 */
export function drawBare(pages, { folder, files }) {
  const document = new PDFDocument({ autoFirstPage: false });
  for (const [face, file] of Object.entries(files)) document.registerFont(face, join(folder, file));
  return new Promise((resolve, reject) => {
    let bytes = 0;
    document.on("data", (chunk) => {
      bytes += chunk.length;
    });
    document.on("end", () => resolve(bytes));
    document.on("error", reject);
    for (const { width, height, glyphs } of pages) {
      document.addPage({ size: [width, height], margin: 0 });
      for (const { text, face, size, x, y } of glyphs) {
        document.font(face).fontSize(size).text(text, x, y, { lineBreak: false });
      }
    }
    document.end();
  });
}
