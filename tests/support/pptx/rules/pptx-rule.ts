import type { OfficeFile } from "../office-file";

export type PptxFault = { part: string; message: string };
export type PptxRule = { id: string; find: (file: OfficeFile) => PptxFault[] };

export const rule = (id: string, find: PptxRule["find"]): PptxRule => ({ id, find });
