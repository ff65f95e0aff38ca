import type { UserScope } from "@/lib/domain/account/scope";
import type { BrandRef } from "@/lib/domain/brand/brand-ref";
import { fail, type Result } from "@/lib/domain/problem/result";
import { attempt } from "../transaction";
import { changeBrand } from "./change-brand";

/** Decks carry no logo from now on. The picture itself stays: decks that were sent are drawn with it again. */
export async function removeLogo({ scope }: { scope: UserScope }): Promise<Result<BrandRef>> {
  if (!scope.isAdmin) return fail("forbidden");
  return attempt((transaction) => changeBrand(transaction, ({ logo: _removed, ...brand }) => brand));
}
