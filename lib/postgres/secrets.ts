import { randomBytes, randomUUID } from "node:crypto";
import { link, mkdir, readFile, unlink } from "node:fs/promises";
import path from "node:path";
import { makeDataDir } from "./make-data-dir";
import { PostgresProblem } from "./postgres-problem";
import { writeDurably } from "./write-durably";

export type Secrets = { ownerPassword: string; appPassword: string; authSecret: string };

const MIN_SECRET_CHARACTERS = 32;

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

/** Linking a finished file into place: a crash leaves the secret whole or absent, and the first maker wins. */
async function makeOnce(file: string): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`;
  await writeDurably(draft, `${randomBytes(32).toString("base64url")}\n`);
  try {
    await link(draft, file);
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
  } finally {
    await unlink(draft);
  }
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return null;
    throw error;
  }
}

async function readOrMake(file: string): Promise<string> {
  let text = await readIfThere(file);
  if (text === null) {
    await makeOnce(file);
    text = await readFile(file, "utf8");
  }
  const secret = text.trim();
  if (secret.length >= MIN_SECRET_CHARACTERS) return secret;
  throw new PostgresProblem(
    `The secret in ${file} is shorter than ${MIN_SECRET_CHARACTERS} characters. Put back the file from your backup.`,
  );
}

/** Reads the secrets of a data folder; makes each one the first time, readable by its owner alone. */
export async function readSecrets(dataDir: string): Promise<Secrets> {
  const folder = path.join(await makeDataDir(dataDir), "secrets");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return {
    ownerPassword: await readOrMake(path.join(folder, "database-owner-password")),
    appPassword: await readOrMake(path.join(folder, "database-app-password")),
    authSecret: await readOrMake(path.join(folder, "auth-secret")),
  };
}
