import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireAdmin } from "@/lib/auth/require-user";
import { listAccountsOperation } from "@/lib/contract/accounts";
import { listAccounts } from "@/lib/db/user/list-accounts";
import { succeed } from "@/lib/domain/problem/result";

const list = handle(listAccountsOperation, {
  guard: (_params, headers) => requireAdmin(headers),
  run: async () => succeed({ accounts: await listAccounts() }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: list });
