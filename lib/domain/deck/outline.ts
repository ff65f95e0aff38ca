import { z } from "zod";
import { slideSchema } from "./slide";

export const variantIds = ["executive", "finance", "legal-it", "members", "service", "staff-unions"] as const;
export const variantIdSchema = z.enum(variantIds);
export type VariantId = z.infer<typeof variantIdSchema>;

export const densities = ["present", "read-ahead"] as const;
export const densitySchema = z.enum(densities);
export type Density = z.infer<typeof densitySchema>;

export const brandRefSchema = z.strictObject({ theme: z.enum(["pine", "slate", "plum"]) });
export type BrandRef = z.infer<typeof brandRefSchema>;

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
  /** "Version 3 · 12 January 2027", or "Unversioned · …" from the command line. */
  versionLabel: z.string(),
  classification: z.string().nullable(),
  /** ISO instant: the clock of the file, never the reader's. */
  frozenAt: z.iso.datetime(),
  brand: brandRefSchema,
  slides: z.array(slideSchema).max(60),
});
export type DeckOutline = z.infer<typeof deckOutlineSchema>;
