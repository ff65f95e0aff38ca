import { z } from "zod";
import { toneSchema } from "../slides/block";

/** null is blank: not set. A tone never stands without its word. */
const cellSchema = z.union([z.string(), z.number(), z.null(), z.strictObject({ text: z.string(), tone: toneSchema })]);
export type RegisterCell = z.infer<typeof cellSchema>;

const columnSchema = z.strictObject({
  head: z.string(),
  /** Characters. */
  width: z.number(),
});
export type RegisterColumn = z.infer<typeof columnSchema>;

const sheetSchema = z.strictObject({
  name: z.string().max(31),
  columns: z.array(columnSchema),
  rows: z.array(z.array(cellSchema)),
});
export type RegisterSheet = z.infer<typeof sheetSchema>;

/** The risk register as sheets of a workbook; the first stands by itself where a file holds only one. */
export const registerOutlineSchema = z.strictObject({
  version: z.literal(1),
  lang: z.string(),
  size: z.enum(["A4", "Letter"]),
  title: z.string(),
  organisation: z.string(),
  state: z.enum(["draft", "final"]),
  versionLabel: z.string(),
  classification: z.string().nullable(),
  /** ISO instant: the clock of the file, never the reader's. */
  frozenAt: z.iso.datetime({ offset: true }),
  sheets: z.array(sheetSchema).min(1),
});
export type RegisterOutline = z.infer<typeof registerOutlineSchema>;
