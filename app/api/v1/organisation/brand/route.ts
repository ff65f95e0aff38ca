import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireAdmin, requireUser } from "@/lib/auth/require-user";
import { getBrandOperation, saveBrandOperation } from "@/lib/contract/brand";
import { getBrand } from "@/lib/db/organisation/get-brand";
import { saveBrand } from "@/lib/db/organisation/save-brand";

const read = handle(getBrandOperation, {
  guard: (_params, headers) => requireUser(headers),
  run: () => getBrand(),
});

const save = handle(saveBrandOperation, {
  guard: (_params, headers) => requireAdmin(headers),
  run: ({ scope, body }) => saveBrand({ scope, brand: body }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: read, PUT: save });
