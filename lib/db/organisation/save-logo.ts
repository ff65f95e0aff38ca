import type { UserScope } from "@/lib/domain/account/scope";
import type { BrandRef } from "@/lib/domain/brand/brand-ref";
import { fail, type Result } from "@/lib/domain/problem/result";
import { newId } from "../new-id";
import { attempt } from "../transaction";
import { changeBrand } from "./change-brand";

type Picture = { bytes: Uint8Array; sha256: string; width: number; height: number };
type Save = { scope: UserScope; picture: Picture };

/** Stores a checked picture, once however often it is sent, and puts it on every deck from now on. */
export async function saveLogo({ scope, picture }: Save): Promise<Result<BrandRef>> {
  if (!scope.isAdmin) return fail("forbidden");
  const { bytes, ...facts } = picture;
  return attempt(async (transaction) => {
    const { id: assetId } = await transaction.asset.upsert({
      where: { sha256: facts.sha256 },
      create: { id: newId(), kind: "logo", mediaType: "image/png", bytes: new Uint8Array(bytes), ...facts },
      update: {},
      select: { id: true },
    });
    return changeBrand(transaction, (brand) => ({ ...brand, logo: { assetId, ...facts } }));
  });
}
