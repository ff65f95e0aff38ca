import { copyFile, rename, stat, truncate } from "node:fs/promises";
import { explainError, type Log } from "@/lib/log";

const MAX_BYTES = 10 * 1024 * 1024;
const KEPT_FILES = 5;
const LOOK_EVERY_MS = 60_000;

const sizeOf = async (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  );

/**
 * Begins a PostgreSQL log anew once it is over 10 MB, and keeps the last five as `.1` (the newest) to `.5`. The server
 * holds its log open and writes at its end, so the log is copied and then emptied: no restart, and no reader of a pipe
 * that might die. A line written between the two is lost, which nothing rests on.
 */
export async function rotateLog(file: string, maxBytes: number = MAX_BYTES): Promise<boolean> {
  if ((await sizeOf(file)) <= maxBytes) return false;
  for (let number = KEPT_FILES - 1; number >= 1; number -= 1) {
    // A number that was never given is no fault.
    await rename(`${file}.${number}`, `${file}.${number + 1}`).catch(() => undefined);
  }
  await copyFile(file, `${file}.1`);
  await truncate(file);
  return true;
}

/** Looks at the log every minute for as long as the server runs. Returns how to stop looking. */
export function keepLogSmall(file: string, log: Log): () => void {
  const look = (): void => {
    rotateLog(file).catch((error: unknown) =>
      log.warn(explainError(error), "PostgreSQL's log could not be begun anew"),
    );
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
