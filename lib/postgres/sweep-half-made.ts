import { readdir, rm } from "node:fs/promises";
import path from "node:path";

/** The name for work in progress; every attempt has its own, for a killed one may have a child that still writes. */
export function halfMadeName(folder: string, attempt: string): string {
  return `${folder}.${attempt}.tmp`;
}

/**
 * Removes what killed attempts left in a folder. Call it under the lease. What cannot be removed yet is left for
 * the next start: it is in nobody's way.
 */
export async function sweepHalfMade(parent: string): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  const left = names.filter((name) => name.endsWith(".tmp"));
  await Promise.allSettled(left.map((name) => rm(path.join(parent, name), { recursive: true, force: true })));
}
