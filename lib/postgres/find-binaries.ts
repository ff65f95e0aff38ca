import { randomUUID } from "node:crypto";
import { chmod, copyFile, lstat, mkdir, readdir, rename, rm, stat, symlink } from "node:fs/promises";
import path from "node:path";
import { exists } from "./exists";
import { findPlatformPackage, isServerFile, type PlatformPackage } from "./platform-package";
import { halfMadeName, sweepHalfMade } from "./sweep-half-made";

export type Binaries = { postgres: string; initdb: string };

const modeOf = (file: string): number => (file.startsWith("bin/") || file.startsWith("lib/") ? 0o755 : 0o644);

/** Copying a data folder may drop links and the right to run; such a copy is made again. */
async function isWhole(source: PlatformPackage, folder: string): Promise<boolean> {
  const files = source.files.map(async (file) => {
    const found = await stat(path.join(folder, file)).catch(() => null);
    return found !== null && (found.mode & modeOf(file)) === modeOf(file);
  });
  const links = source.links
    .map((link) => path.relative("native", link.target))
    .filter(isServerFile)
    .map((place) => exists(path.join(folder, place)));
  return (await Promise.all([...files, ...links])).every(Boolean);
}

async function copyServer(source: PlatformPackage, target: string): Promise<void> {
  for (const file of source.files) {
    const destination = path.join(target, file);
    await mkdir(path.dirname(destination), { recursive: true, mode: 0o755 });
    await copyFile(path.join(source.native, file), destination);
    await chmod(destination, modeOf(file));
  }
  for (const link of source.links) {
    const place = path.relative("native", link.target);
    if (isServerFile(place)) await symlink(path.basename(link.source), path.join(target, place));
  }
}

/** The umask of a careful administrator (0077) would lock the database user out of its own programs. */
async function openFolders(root: string): Promise<void> {
  await chmod(root, 0o755);
  for (const entry of await readdir(root, { recursive: true })) {
    const place = path.join(root, entry);
    if ((await lstat(place)).isDirectory()) await chmod(place, 0o755);
  }
}

/**
 * Copies PostgreSQL out of node_modules into `<home>/bin/<version>-<hash>`, once per version. The copy is
 * complete or absent, also when a process is killed while copying. Call it under the lease.
 */
export async function findBinaries(home: string): Promise<Binaries> {
  const source = await findPlatformPackage();
  const shelf = path.join(home, "bin");
  const folder = path.join(shelf, `${source.version}-${source.fingerprint.slice(0, 12)}`);
  if (!(await isWhole(source, folder))) {
    await mkdir(shelf, { recursive: true, mode: 0o755 });
    await chmod(shelf, 0o755);
    await sweepHalfMade(shelf);
    const half = halfMadeName(folder, randomUUID());
    await copyServer(source, half);
    await openFolders(half);
    await rm(folder, { recursive: true, force: true });
    await rename(half, folder);
  }
  return { postgres: path.join(folder, "bin/postgres"), initdb: path.join(folder, "bin/initdb") };
}
