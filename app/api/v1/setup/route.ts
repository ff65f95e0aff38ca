import { handle } from "@/lib/api/handle";
import { trySetUp } from "@/lib/api/limits";
import { methods } from "@/lib/api/methods";
import { createFirstAccount } from "@/lib/auth/create-account";
import { signIn } from "@/lib/auth/sign-in";
import { setUpOperation } from "@/lib/contract/account";
import { succeed } from "@/lib/domain/problem/result";

const setUp = handle(setUpOperation, {
  guard: (_params, headers) => trySetUp(headers),
  run: async ({ body, headers }) => {
    const { name, email, password } = body;
    const created = await createFirstAccount(body);
    if (!created.ok) return created;
    await signIn({ email, password, headers });
    return succeed({ name, email });
  },
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: setUp });
