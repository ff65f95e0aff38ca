import { z } from "zod";

/** Whom a deck is for: each reader has an order, preferences and words of its own. */
export const variantIds = ["executive", "finance", "legal-it", "members", "service", "staff-unions"] as const;
export const variantIdSchema = z.enum(variantIds);
export type VariantId = z.infer<typeof variantIdSchema>;
