import { z } from "zod";
import { brandRefSchema } from "../brand/brand-ref";
import { blockSchema } from "../slides/block";
import { lineSchema } from "../slides/line";

export const paperKinds = ["report", "brief", "qa", "champion", "lunch-hour"] as const;
export const paperKindSchema = z.enum(paperKinds);
export type PaperKind = z.infer<typeof paperKindSchema>;

export const paperPartSchema = z.strictObject({
  id: z.string(),
  part: z.enum(["main", "appendix"]),
  /** 2 stands under the paper's title, 3 under the part before it. */
  level: z.union([z.literal(2), z.literal(3)]),
  heading: z.string(),
  body: z.array(blockSchema),
});
export type PaperPart = z.infer<typeof paperPartSchema>;

/** What a paper says, in reading order, made of the deck's blocks; settled before how it is drawn. */
export const paperOutlineSchema = z.strictObject({
  version: z.literal(1),
  kind: paperKindSchema,
  lang: z.string(),
  size: z.enum(["A4", "Letter"]),
  /** The proposal's title, for the file's properties and its footer. */
  title: z.string(),
  organisation: z.string(),
  kicker: z.string(),
  heading: z.string(),
  lead: lineSchema.nullable(),
  /** Where, when, by whom: pairs of a label and its words. */
  facts: z.array(z.strictObject({ label: z.string(), text: z.string() })),
  state: z.enum(["draft", "final"]),
  versionLabel: z.string(),
  classification: z.string().nullable(),
  /** ISO instant: the clock of the file, never the reader's. */
  frozenAt: z.iso.datetime({ offset: true }),
  brand: brandRefSchema,
  parts: z.array(paperPartSchema),
});
export type PaperOutline = z.infer<typeof paperOutlineSchema>;

/** Papers that are handed over as a single sheet. */
export const onePageKinds: ReadonlySet<PaperKind> = new Set(["brief", "champion", "lunch-hour"]);
