import type { UserScope } from "@/lib/domain/account/scope";
import type { BrandRef } from "@/lib/domain/brand/brand-ref";
import { fail, type Result } from "@/lib/domain/problem/result";
import { attempt } from "../transaction";
import { changeBrand } from "./change-brand";

type Save = { scope: UserScope; brand: Omit<BrandRef, "logo"> };

/** How the organisation's decks look from now on; the logo stays as it is, and so do decks that were sent. */
export async function saveBrand({ scope, brand }: Save): Promise<Result<BrandRef>> {
  if (!scope.isAdmin) return fail("forbidden");
  return attempt((transaction) => changeBrand(transaction, ({ logo }) => ({ ...brand, ...(logo && { logo }) })));
}
