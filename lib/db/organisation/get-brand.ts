import type { BrandRef } from "@/lib/domain/deck/outline";
import { database } from "../client";
import { PLAIN_BRAND, readStoredBrand } from "./read-stored-brand";

/** How the organisation's decks look. */
export async function getBrand(): Promise<BrandRef> {
  const row = await database().organisation.findUnique({ where: { id: 1 }, select: { brand: true } });
  return row === null ? PLAIN_BRAND : readStoredBrand(row.brand);
}
