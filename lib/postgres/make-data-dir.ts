import { mkdir, realpath } from "node:fs/promises";

/**
 * Makes the data folder if it is absent and returns its real path. Root's own new folder lets the database user
 * pass through without looking around; one that exists is left as it is.
 */
export async function makeDataDir(dataDir: string): Promise<string> {
  await mkdir(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  return realpath(dataDir);
}
