import { z } from "zod";
import { type BrandRef, brandRefSchema } from "@/lib/domain/brand/brand-ref";
import type { Result } from "@/lib/domain/problem/result";
import { read } from "../stored-json";

/** How decks look before anybody chose. */
export const PLAIN_BRAND: BrandRef = { theme: "pine" };

/** The column holds nothing until a brand is first saved. */
const storedBrandSchema = z.union([z.strictObject({}).transform(() => PLAIN_BRAND), brandRefSchema]);

export const readStoredBrand = (stored: unknown): Result<BrandRef, "damaged"> =>
  read(storedBrandSchema, stored, "organisation.brand");
