import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { useWorkerDatabase as takeWorkerDatabase } from "./database";

/**
 * What the supervisor settles for the web process, for tests that call its parts directly. They all come from one
 * address, so only tests of the limits themselves leave these as they are.
 */
export async function prepareApp({ limitFactor = 100 } = {}): Promise<void> {
  process.env.APP_URL = "http://localhost:3000";
  process.env.AUTH_SECRET = "a secret for tests that is long enough";
  process.env.LOG_LEVEL = "silent";
  process.env.LIMIT_FACTOR = String(limitFactor);
  process.env.DATA_DIR = makeDataFolder();
  process.env.PREVIEW_LIMIT_MS = "120000";
  await takeWorkerDatabase();
}

function makeDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "foothold-test-data-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
