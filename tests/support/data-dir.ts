import { chmod, mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

/** A new folder under the system's temp folder that the database user may pass through when we are root. */
export async function makeDataDir(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "foothold-test-"));
  await chmod(folder, 0o711);
  return folder;
}
