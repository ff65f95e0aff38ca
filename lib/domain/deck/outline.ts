import { z } from "zod";
import { officeFontSchema } from "../brand/office-font";
import { themeSchema } from "../brand/theme-schema";
import { variantIdSchema } from "../library/variants";
import { slideSchema } from "./slide";

export const densities = ["present", "read-ahead"] as const;
export const densitySchema = z.enum(densities);
export type Density = z.infer<typeof densitySchema>;

/** A picture that was checked and made again when it came in; its bytes are looked up by whoever draws it. */
export const logoSchema = z.strictObject({
  assetId: z.uuid(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  width: z.int().positive(),
  height: z.int().positive(),
});
export type Logo = z.infer<typeof logoSchema>;

const storedHexSchema = z.string().regex(/^#[0-9A-F]{6}$/u);

/** Whose deck it is. All but the theme is left out where the organisation has not chosen it. */
export const brandRefSchema = z.strictObject({
  theme: themeSchema,
  /** The organisation's own colour as it gave it; what is drawn is a shade of it that can be read. */
  accent: storedHexSchema.optional(),
  /** Its second colour, the same way; the theme's stands in where somebody could take the two for one. */
  second: storedHexSchema.optional(),
  /** Headings and numerals in the sans of the text; absent: in the serif. */
  headings: z.literal("sans").optional(),
  /** The font that PowerPoint and Word files name; no file holds it. */
  officeFont: officeFontSchema.optional(),
  /** Cover and pilot stand on a dark ground. */
  isBold: z.literal(true).optional(),
  /** The organisation's name as it should stand, before the one a proposal gives. */
  name: z.string().optional(),
  logo: logoSchema.optional(),
});
export type BrandRef = z.infer<typeof brandRefSchema>;

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
  /** "Version 3 · 12 January 2027", or "Unversioned · …" from the command line. */
  versionLabel: z.string(),
  classification: z.string().nullable(),
  /** ISO instant: the clock of the file, never the reader's. */
  frozenAt: z.iso.datetime({ offset: true }),
  brand: brandRefSchema,
  slides: z.array(slideSchema).max(MAX_SLIDES, `A deck keeps at most ${MAX_SLIDES} slides. Shorten the longest lists.`),
});
export type DeckOutline = z.infer<typeof deckOutlineSchema>;
