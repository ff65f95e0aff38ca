import { randomBytes, randomUUID } from "node:crypto";
import { chmod, link, mkdir, unlink } from "node:fs/promises";
import path from "node:path";
import { makeDataDir } from "./make-data-dir";
import { readIfThere } from "./read-if-there";
import { startWords } from "./start-words";
import { writeDurably } from "./write-durably";

export type DatabasePasswords = { ownerPassword: string; appPassword: string };

const MIN_SECRET_CHARACTERS = 32;

/** Linking a finished file into place: a crash leaves the secret whole or absent, and the first maker wins. */
async function makeOnce(file: string): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`;
  await writeDurably(draft, `${randomBytes(32).toString("base64url")}\n`);
  try {
    await link(draft, file);
  } catch (error) {
    const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
    if (!isThere) throw error;
  } finally {
    await unlink(draft);
  }
}

async function readOrMake(file: string): Promise<string> {
  if ((await readIfThere(file)) === null) await makeOnce(file);
  return readExisting(file);
}

async function readExisting(file: string): Promise<string> {
  const text = await readIfThere(file);
  if (text === null) throw startWords.secretIsGone(file);
  const secret = text.trim();
  if (secret.length < MIN_SECRET_CHARACTERS) throw startWords.shortSecret(file, MIN_SECRET_CHARACTERS);
  return secret;
}

export function secretsFolderOf(dataDir: string): string {
  return path.join(dataDir, "secrets");
}

async function openFolder(dataDir: string): Promise<string> {
  const folder = secretsFolderOf(await makeDataDir(dataDir));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // A copy may have lost the mode that keeps everybody else out.
  await chmod(folder, 0o700);
  return folder;
}

/** The key that sessions are signed with, made the first time. */
export async function readAuthSecret(dataDir: string): Promise<string> {
  return readOrMake(path.join(await openFolder(dataDir), "auth-secret"));
}

/**
 * The passwords of the two roles, each readable by its owner alone. They are made with the cluster: once that is there,
 * a new owner's password would open nothing. The app's password is set anew on each start, so it may be made again.
 */
export async function readDatabasePasswords(
  dataDir: string,
  { hasCluster }: { hasCluster: boolean },
): Promise<DatabasePasswords> {
  const folder = await openFolder(dataDir);
  const ownerFile = path.join(folder, "database-owner-password");
  return {
    ownerPassword: await (hasCluster ? readExisting(ownerFile) : readOrMake(ownerFile)),
    appPassword: await readOrMake(path.join(folder, "database-app-password")),
  };
}

/** The app's password of a Foothold that runs; never made here, for its server knows only its own. */
export async function readRunningPassword(dataDir: string): Promise<string> {
  return readExisting(path.join(secretsFolderOf(dataDir), "database-app-password"));
}
