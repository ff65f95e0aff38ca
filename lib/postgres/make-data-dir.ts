import { mkdir, realpath } from "node:fs/promises";

/**
 * Makes the data folder if it is absent and returns its real path. Root's own new folder lets the database user
 * pass through without looking around; one that exists is left as it is.
 */
export async function makeDataDir(dataDir: string): Promise<string> {
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
  await mkdir(dataDir, { recursive: true, mode }).catch(async (error: NodeJS.ErrnoException) => {
    // On a read-only disk Node says of a path it was to make that it is not there; one step alone says why.
    if (error.code !== "ENOENT") throw error;
    await mkdir(dataDir, { mode });
  });
  return realpath(dataDir);
}
