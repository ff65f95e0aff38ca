import { type BrandRef, brandRefSchema } from "@/lib/domain/brand/brand-ref";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import { store } from "../stored-json";
import type { Transaction } from "../transaction";
import { PLAIN_BRAND, readStoredBrand } from "./read-stored-brand";

/**
 * Reads and writes the brand as one step, so that two who change different parts of it both have their way. One that
 * cannot be read is begun anew.
 */
export async function changeBrand(
  transaction: Transaction,
  change: (brand: BrandRef) => BrandRef,
): Promise<Result<BrandRef, "not_found" | "unstorable">> {
  const [row] = await transaction.$queryRaw<{ brand: unknown }[]>`
    SELECT "brand" FROM "organisation" WHERE "id" = 1 FOR UPDATE`;
  if (row === undefined) return fail("not_found");
  const stored = readStoredBrand(row.brand);
  const brand = change(stored.ok ? stored.value : PLAIN_BRAND);
  const kept = store(brandRefSchema, brand);
  if (!kept.ok) return kept;
  await transaction.organisation.update({
    where: { id: 1 },
    data: { brand: kept.value.json, revision: { increment: 1 }, updatedAt: new Date() },
  });
  return succeed(brand);
}
