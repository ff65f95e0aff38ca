import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireAdmin } from "@/lib/auth/require-user";
import { changeAccountOperation } from "@/lib/contract/accounts";
import { setDisabled } from "@/lib/db/user/set-disabled";

const change = handle(changeAccountOperation, {
  guard: (_params, headers) => requireAdmin(headers),
  run: ({ params: { userId }, body: { isDisabled } }) => setDisabled({ userId, isDisabled }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ PATCH: change });
