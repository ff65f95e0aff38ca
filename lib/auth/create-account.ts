import { isSetupLinkOpen } from "@/lib/db/one-time-link/is-setup-link-open";
import { createFirstUser } from "@/lib/db/user/create-first-user";
import { saveAccount } from "@/lib/db/user/save-account";
import { fail, type Result } from "@/lib/domain/problem/result";
import { hashingLane } from "./password/hashing-lane";

export type NewAccount = { name: string; email: string; password: string };

/** For the command line: whoever can run it owns the server. Returns the new user's id. */
export async function createAccount(
  given: NewAccount & { isAdmin: boolean },
): Promise<Result<string, "answers_invalid">> {
  const { name, email, password, isAdmin } = given;
  const passwordHash = await hashingLane().hash(password);
  return saveAccount({ name, email, passwordHash, role: isAdmin ? "admin" : "member" });
}

/** The first account, by the link printed at start. The link is looked at first, so strangers cannot make us hash. */
export async function createFirstAccount(given: NewAccount & { token: string }): Promise<Result<string, "not_found">> {
  const { name, email, password, token } = given;
  if (!(await isSetupLinkOpen(token))) return fail("not_found");
  return createFirstUser({ token, name, email, passwordHash: await hashingLane().hash(password) });
}
