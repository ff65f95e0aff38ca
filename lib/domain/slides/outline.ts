import { z } from "zod";
import { brandRefSchema } from "../brand/brand-ref";
import { variantIdSchema } from "../library/variants";
import { slideSchema } from "./slide";

export const densities = ["present", "read-ahead"] as const;
export const densitySchema = z.enum(densities);
export type Density = z.infer<typeof densitySchema>;

const MAX_SLIDES = 60;

/** What is said, settled before how it is drawn; kept whole in the version that sent it. */
export const deckOutlineSchema = z.strictObject({
  version: z.literal(1),
  lang: z.string(),
  title: z.string(),
  organisation: z.string(),
  meeting: z.strictObject({ name: z.string(), date: z.iso.date().nullable() }).nullable(),
  variant: variantIdSchema,
  density: densitySchema,
  state: z.enum(["draft", "final"]),
  /** "Version 3 · 12 January 2027", or the day alone from the command line. */
  versionLabel: z.string(),
  classification: z.string().nullable(),
  /** ISO instant: the clock of the file, never the reader's. */
  frozenAt: z.iso.datetime({ offset: true }),
  brand: brandRefSchema,
  slides: z.array(slideSchema).max(MAX_SLIDES, `A deck keeps at most ${MAX_SLIDES} slides. Shorten the longest lists.`),
});
export type DeckOutline = z.infer<typeof deckOutlineSchema>;
