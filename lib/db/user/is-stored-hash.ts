import { database } from "../client";

/** Whether some account still has this hash of a password; the salt makes it unlike any other. */
export const isStoredHash = async (hash: string): Promise<boolean> =>
  (await database().account.count({ where: { password: hash } })) > 0;
