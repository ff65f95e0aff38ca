import { replacePasswordHash } from "@/lib/db/user/replace-password-hash";
import { explainError, log } from "@/lib/log";
import { hashingLane } from "./hashing-lane";

/** Whether this is the password behind a stored hash. One with old parameters is replaced on the way. */
export async function verifyPassword(given: { hash: string; password: string }): Promise<boolean> {
  const { isRight, isOutdated } = await hashingLane().verify(given);
  if (isRight && isOutdated) await renewHash(given);
  return isRight;
}

async function renewHash({ hash, password }: { hash: string; password: string }): Promise<void> {
  try {
    await replacePasswordHash({ from: hash, to: await hashingLane().hash(password) });
  } catch (error) {
    // The password was right; its hash gets another chance at the next sign-in.
    log.warn(explainError(error), "an old password hash could not be replaced");
  }
}
