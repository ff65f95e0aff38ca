import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import { lockSetup } from "../one-time-link/lock-setup";
import { inTransaction } from "../transaction";
import { createUser, type NewUser } from "./create-user";

/** Makes an account without a link, for the command line. The failure names the e-mail address when it is taken. */
export function saveAccount(given: NewUser): Promise<Result<string, "answers_invalid">> {
  return inTransaction(async (transaction) => {
    await lockSetup(transaction);
    const taken = await transaction.user.findUnique({ where: { email: given.email.toLowerCase() } });
    if (taken) return fail("answers_invalid", { fields: [emailTaken] });
    return succeed(await createUser(transaction, given));
  });
}

const emailTaken = { path: "email", message: "An account with this e-mail address already exists." };
