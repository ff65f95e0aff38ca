import { JSDOM } from "jsdom";
import type { PdfFile } from "../pdf-file";
import type { PdfFault, PdfRule } from "../pdf-rules";

const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** A rule on the file as a whole: true where it is kept. */
const fileRule = (id: string, message: string, isKept: (file: PdfFile) => boolean): PdfRule => ({
  id,
  find: (file): PdfFault[] => (isKept(file) ? [] : [{ page: null, message }]),
});

export const documentRules: readonly PdfRule[] = [
  fileRule(
    "object-streams",
    "objects lie in streams, where this reader cannot see them",
    (file) => !file.hasObjectStreams,
  ),
  fileRule(
    "tagged",
    "the file does not say that it is tagged, or has no tree",
    (file) => file.isMarked && file.hasStructTree,
  ),
  fileRule("suspects", "the file says that its tags are suspect", (file) => !file.isSuspect),
  fileRule("lang", "the document names no language", ({ lang }) => LANGUAGE_TAG.test(lang)),
  fileRule(
    "title",
    "the document has no title, or XMP another",
    ({ title, xmpTitle }) => title !== "" && title === xmpTitle,
  ),
  fileRule("display-title", "viewers are not told to show the title", (file) => file.hasDisplayTitle),
  fileRule("xmp", "the XMP packet is missing or no XML", ({ xmp }) => xmp !== null && isXml(xmp)),
  fileRule("pdfua-id", "XMP does not name part 1 of PDF/UA", ({ pdfUaPart }) => pdfUaPart === "1"),
  fileRule("encrypted", "the file is encrypted", (file) => !file.isEncrypted),
  {
    id: "outline",
    find: ({ bookmarks, pages }, kind) =>
      kind === "paper" || (bookmarks.length === pages.length && bookmarks.every((title) => title.trim() !== ""))
        ? []
        : [{ page: null, message: `${bookmarks.length} bookmarks for ${pages.length} pages` }],
  },
];

function isXml(packet: string): boolean {
  try {
    new JSDOM(packet, { contentType: "application/xml" });
    return true;
  } catch {
    return false;
  }
}
