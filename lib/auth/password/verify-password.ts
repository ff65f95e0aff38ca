import { isStoredHash } from "@/lib/db/user/is-stored-hash";
import { replacePasswordHash } from "@/lib/db/user/replace-password-hash";
import { explainError, log } from "@/lib/log";
import { hashingLane } from "./hashing-lane";

/**
 * Whether this is the password behind a stored hash. One with old parameters is replaced on the way. A password that
 * was changed while this one waited for its turn no longer opens anything.
 */
export async function verifyPassword(given: { hash: string; password: string }): Promise<boolean> {
  const { isRight, isOutdated } = await hashingLane().verify(given);
  if (!isRight) return false;
  // Of two who sign in at once with an old hash, the first replaces it under the second.
  if (!isOutdated) return isStoredHash(given.hash);
  await renewHash(given);
  return true;
}

async function renewHash({ hash, password }: { hash: string; password: string }): Promise<void> {
  try {
    await replacePasswordHash({ from: hash, to: await hashingLane().hash(password) });
  } catch (error) {
    // The password was right; its hash gets another chance at the next sign-in.
    log.warn(explainError(error), "an old password hash could not be replaced");
  }
}
