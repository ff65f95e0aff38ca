import type { BrandRef } from "@/lib/domain/brand/brand-ref";
import { type Result, succeed } from "@/lib/domain/problem/result";
import { database } from "../client";
import { PLAIN_BRAND, readStoredBrand } from "./read-stored-brand";

/** How the organisation's decks look, as it is stored; fails with `damaged` where that cannot be read. */
export async function getBrand(): Promise<Result<BrandRef, "damaged">> {
  const row = await database().organisation.findUnique({ where: { id: 1 }, select: { brand: true } });
  return row === null ? succeed(PLAIN_BRAND) : readStoredBrand(row.brand);
}

/** The brand to draw with: Foothold's own look stands in for one that cannot be read. */
export async function getDrawnBrand(): Promise<BrandRef> {
  const brand = await getBrand();
  return brand.ok ? brand.value : PLAIN_BRAND;
}
