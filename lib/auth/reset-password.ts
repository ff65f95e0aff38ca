import { findResetLink } from "@/lib/db/one-time-link/find-reset-link";
import { resetPassword as storePassword } from "@/lib/db/user/reset-password";
import { ownPasswordFault } from "@/lib/domain/account/own-password-fault";
import { fail, type Result } from "@/lib/domain/problem/result";
import { hashingLane } from "./password/hashing-lane";

/**
 * Sets the password that a link allows and gives the e-mail address of the account. The link is looked at first, so
 * that strangers cannot make us hash; a password that is refused does not use it up.
 */
export async function resetPassword(given: { token: string; password: string }): Promise<Result<string>> {
  const { token, password } = given;
  const owner = await findResetLink(token);
  if (!owner) return fail("not_found");
  const message = ownPasswordFault(password, owner);
  if (message !== null) return fail("answers_invalid", { fields: [{ path: "password", message }] });
  return storePassword({ token, passwordHash: await hashingLane().hash(password) });
}
