import { statfs } from "node:fs/promises";

const MB = 1024 * 1024;

/** How much an ordinary user may still write to the disk that holds a folder, in whole megabytes. */
export async function readFreeMb(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return Math.floor((bavail * bsize) / MB);
}
