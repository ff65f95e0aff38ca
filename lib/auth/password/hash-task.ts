import { constants, setPriority } from "node:os";
import { isMainThread } from "node:worker_threads";
import { checkHash, makeHash } from "./scrypt-hash";

// The thread's side. On Linux a thread has a priority of its own: saves come before guesses.
if (process.platform === "linux" && !isMainThread) setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

/** Tinypool calls both by their names. */
export const hash = ({ password }: { password: string }): string => makeHash(password);

export const verify = ({ hash: stored, password }: { hash: string; password: string }) => checkHash(stored, password);
