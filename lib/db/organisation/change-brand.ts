import type { BrandRef } from "@/lib/domain/deck/outline";
import { fail, type Result, succeed } from "@/lib/domain/result";
import type { Transaction } from "../transaction";
import { readStoredBrand } from "./read-stored-brand";

/** Reads and writes the brand as one step, so that two who change different parts of it both have their way. */
export async function changeBrand(
  transaction: Transaction,
  change: (brand: BrandRef) => BrandRef,
): Promise<Result<BrandRef, "not_found">> {
  const [row] = await transaction.$queryRaw<{ brand: unknown }[]>`
    SELECT "brand" FROM "organisation" WHERE "id" = 1 FOR UPDATE`;
  if (row === undefined) return fail("not_found");
  const brand = change(readStoredBrand(row.brand));
  await transaction.organisation.update({
    where: { id: 1 },
    data: { brand, revision: { increment: 1 }, updatedAt: new Date() },
  });
  return succeed(brand);
}
