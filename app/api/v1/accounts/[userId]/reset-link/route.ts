import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireAdmin } from "@/lib/auth/require-user";
import { createResetLinkOperation } from "@/lib/contract/accounts";
import { createResetLink } from "@/lib/db/one-time-link/create-reset-link";
import { succeed } from "@/lib/domain/problem/result";
import { readEnvironment } from "@/lib/env";

const create = handle(createResetLinkOperation, {
  guard: (_params, headers) => requireAdmin(headers),
  run: async ({ scope, params: { userId } }) => {
    const link = await createResetLink({ userId, createdById: scope.userId });
    if (!link.ok) return link;
    const { token, expiresAt } = link.value;
    return succeed({ url: `${readEnvironment().appUrl}/reset/${token}`, expiresAt });
  },
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: create });
