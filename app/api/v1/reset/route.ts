import { handle } from "@/lib/api/handle";
import { forgetSignInTries, tryReset } from "@/lib/api/limits";
import { methods } from "@/lib/api/methods";
import { resetPassword } from "@/lib/auth/reset-password";
import { resetPasswordOperation } from "@/lib/contract/accounts";
import { succeed } from "@/lib/domain/problem/result";

const reset = handle(resetPasswordOperation, {
  guard: (_params, headers) => tryReset(headers),
  run: async ({ body }) => {
    const done = await resetPassword(body);
    if (!done.ok) return done;
    await forgetSignInTries(done.value);
    return succeed(null);
  },
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: reset });
