import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type ProposalId, proposalIdSchema } from "@/lib/domain/ids/record-ids";
import { type Result, succeed } from "@/lib/domain/problem/result";

const MOST_BYTES = 500 * 1024 * 1024;

/** Where the files drawn for exports are kept, a folder for each proposal: they can be drawn again at any time. */
export const drawnFolder = (dataDir: string): string => join(dataDir, "cache");

type Read = {
  folder: string;
  proposalId: ProposalId;
  /** Names what is drawn and how; two requests with one key get the same bytes. */
  key: string;
  render: () => Promise<Result<{ bytes: Uint8Array }>>;
  maxBytes?: number;
  /** False while the disk has no room for what can be drawn again. */
  mayKeep?: boolean;
};

/**
 * The bytes of that key, drawn only if they are not kept already. The folder may vanish at any time and may be full or
 * read-only: then things are only slower.
 */
export async function readThrough({
  folder,
  proposalId,
  key,
  render,
  maxBytes = MOST_BYTES,
  mayKeep = true,
}: Read): Promise<Result<Uint8Array>> {
  const file = join(folder, proposalId, createHash("sha256").update(key).digest("hex"));
  const kept = await readKept(file);
  if (kept) return succeed(kept);
  const drawn = await render();
  if (!drawn.ok) return drawn;
  if (mayKeep) await keep(folder, file, drawn.value.bytes, maxBytes).catch(() => undefined);
  return succeed(drawn.value.bytes);
}

/** Reading marks the file as used, which is what `makeRoom` goes by. */
async function readKept(file: string): Promise<Uint8Array | null> {
  try {
    const bytes = new Uint8Array(await readFile(file));
    const now = new Date();
    await utimes(file, now, now).catch(() => undefined);
    return bytes;
  } catch {
    return null;
  }
}

/** Under a temporary name first, so that nobody ever reads half a file. */
async function keep(folder: string, file: string, bytes: Uint8Array, maxBytes: number): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const half = `${file}.${randomUUID()}`;
  await writeFile(half, bytes, { mode: 0o600 });
  await rename(half, file);
  await makeRoom(folder, maxBytes);
}

/** Takes out what was not asked for longest until the rest fits. */
async function makeRoom(folder: string, maxBytes: number): Promise<void> {
  const paths = await Promise.all((await readdir(folder)).map((name) => listFiles(join(folder, name))));
  const files = await Promise.all(paths.flat().map(readUse));
  const newestFirst = files.filter((file) => file !== null).sort((one, other) => other.usedAt - one.usedAt);
  let total = 0;
  for (const { path, size } of newestFirst) {
    total += size;
    if (total > maxBytes) await rm(path, { force: true });
  }
}

/** Nothing where the folder has been removed meanwhile. */
const listFiles = (folder: string): Promise<string[]> =>
  readdir(folder).then(
    (names) => names.map((name) => join(folder, name)),
    () => [],
  );

async function readUse(path: string): Promise<{ path: string; size: number; usedAt: number } | null> {
  return stat(path).then(
    ({ size, mtimeMs }) => ({ path, size, usedAt: mtimeMs }),
    () => null,
  );
}

/**
 * Removes the files of proposals that have been deleted for good, and whatever else has strayed into the folder.
 * `listExisting` tells which of the given proposals there still are, those in the bin included.
 */
export async function removeOrphans(
  folder: string,
  listExisting: (ids: ProposalId[]) => Promise<ProposalId[]>,
): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  const ids = names.flatMap((name) => proposalIdSchema.safeParse(name).data ?? []);
  const existing = new Set<string>(ids.length === 0 ? [] : await listExisting(ids));
  for (const name of names) {
    if (!existing.has(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
}
