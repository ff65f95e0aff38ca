import { z } from "zod";
import { type BrandRef, brandRefSchema } from "@/lib/domain/deck/outline";

/** How decks look before anybody chose. */
export const PLAIN_BRAND: BrandRef = { theme: "pine" };

/** The column holds nothing until a brand is first saved. */
const storedBrandSchema = z.union([z.strictObject({}).transform(() => PLAIN_BRAND), brandRefSchema]);

/** A damaged one throws. */
export const readStoredBrand = (stored: unknown): BrandRef => storedBrandSchema.parse(stored);
