import { z } from "zod";
import { officeFontSchema } from "./office-font";
import { themeSchema } from "./theme-schema";

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
