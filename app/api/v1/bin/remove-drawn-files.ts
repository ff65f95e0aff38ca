import { listExisting } from "@/lib/db/proposal/list-existing";
import type { Result } from "@/lib/domain/problem/result";
import { readEnvironment } from "@/lib/env";
import { drawnFolder, removeOrphans } from "@/lib/export/worker/drawn-files";
import { explainError, log } from "@/lib/log";

/** What was deleted for good leaves no file behind. Where one can't be removed now, the daily cleaning tries again. */
export async function removeDrawnFiles<T>(deleted: Result<T>): Promise<Result<T>> {
  if (deleted.ok) {
    await removeOrphans(drawnFolder(readEnvironment().dataDir), listExisting).catch((error: unknown) =>
      log.warn(explainError(error), "files of a deleted proposal could not be removed yet"),
    );
  }
  return deleted;
}
