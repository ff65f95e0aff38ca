import PDFDocument from "pdfkit";
import { findOwn } from "@/lib/domain/text/find-own";
import { allowVariants } from "../own-code-points";

export type DocumentFacts = { title: string; author: string; subject: string; lang: string; createdAt: Date };

/** A pdfkit document with tagging on, and three faults of pdfkit 0.20.1 worked round. */
export function createDocument({ title, author, subject, lang, createdAt }: DocumentFacts): PDFDocument {
  const document = new PDFDocument({
    autoFirstPage: false,
    tagged: true,
    subset: "PDF/UA",
    pdfVersion: "1.7",
    lang,
    displayTitle: true,
    // The file's id is made of these, so none may be undefined and none may follow the clock of the machine.
    info: {
      Title: title,
      Author: author,
      Subject: subject,
      Creator: "Foothold",
      Producer: "Foothold",
      CreationDate: createdAt,
      ModDate: createdAt,
    },
  });
  skipIncompleteCidSets(document);
  escapeInfoInXmp(document);
  rememberFonts(document);
  document._root.data.PageMode = "UseOutlines";
  return document;
}

/**
 * For subset === 1 pdfkit writes a CIDSet that leaves out parts of composite glyphs, which PDF/UA-1 7.21.4.2 forbids.
 * The string takes the other branch, and the metadata still reads pdfuaid:part 1.
 */
function skipIncompleteCidSets(document: PDFDocument): void {
  document.subset = "1";
}

/**
 * Handed a font that is open already, pdfkit opens it again for every run of text and compares the two by all their
 * name records. A deck changes face some thousand times.
 */
function rememberFonts(document: PDFDocument): void {
  const opened = new Map<unknown, PDFDocument["_font"]>();
  const open = document.font.bind(document);
  document.font = (source, size) => {
    const known = opened.get(source);
    if (known === undefined) {
      open(source, size);
      opened.set(source, document._font);
      allowVariants(document._font.subset);
    } else {
      document._font = known;
      document.fontSize(size);
    }
    return document;
  };
}

/** pdfkit pastes info into the XMP packet as it is: one "&" in a title would make the whole packet unreadable. */
function escapeInfoInXmp(document: PDFDocument): void {
  const addInfo = document._addInfo.bind(document);
  document._addInfo = () => {
    const raw = document.info;
    const escaped = Object.entries(raw).map(([key, value]) => [
      key,
      typeof value === "string" ? escapeXml(value) : value,
    ]);
    document.info = Object.fromEntries(escaped);
    try {
      addInfo();
    } finally {
      document.info = raw;
    }
  };
}

const XML_ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/gu, (character) => findOwn(XML_ENTITIES, character) ?? "");
