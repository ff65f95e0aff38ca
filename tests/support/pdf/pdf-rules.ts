import type { PdfFile } from "./pdf-file";
import { documentRules } from "./rules/document-rules";
import { fontRules } from "./rules/font-rules";
import { pageRules } from "./rules/page-rules";
import { structureRules } from "./rules/structure-rules";
import { tableRules } from "./rules/table-rules";

/** A handout is a deck on sheets of paper. */
export type PdfKind = "deck" | "handout" | "paper";
/** `page` counts from 1; null is the file as a whole. */
export type PdfFault = { page: number | null; message: string };
export type PdfRule = { id: string; find: (file: PdfFile, kind: PdfKind) => PdfFault[] };

/** What a machine can tell of a well-made tagged PDF. It certifies nothing. */
export const pdfRules: readonly PdfRule[] = [
  ...documentRules,
  ...pageRules,
  ...structureRules,
  ...tableRules,
  ...fontRules,
];
