import { restoreAnswers } from "@/lib/domain/history/restore-answers";
import type { AnswerPath } from "@/lib/domain/merge/merge-answers";
import { fail, type Result } from "@/lib/domain/problem/result";
import { getStoredSection } from "./get-stored-section";
import { readRevisions } from "./read-revisions";
import { type Save, type SavedSection, saveSection } from "./save-section";

type Restore = Omit<Save, "answers" | "finished" | "unknown" | "confirmed" | "cause" | "leftOut"> & {
  /** The revision to bring back. */
  from: number;
  /** One answer or row of it; absent, the whole version. */
  path?: AnswerPath | undefined;
};

/**
 * Brings back an earlier version of a section, or one answer of it, as a new revision on top of the one that was seen.
 * Both are read as they are kept, so that the same request repeated means the same save. The save itself finds out
 * whether anything newer has come.
 */
export async function restoreSection({ from, path, ...save }: Restore): Promise<Result<SavedSection>> {
  const { scope, section, revision } = save;
  const kept = await readRevisions({ scope, section, revisions: [from, revision] });
  const earlier = kept.find((each) => each.revision === from);
  const now = kept.find((each) => each.revision === revision);
  if (!earlier) return fail("not_found");
  if (!now) {
    const current = await getStoredSection({ scope, section });
    return current.ok ? fail("revision_stale", { current: current.value }) : current;
  }
  const restored = restoreAnswers({ now, earlier, ...(path && { path }) });
  return restored ? saveSection({ ...save, ...restored, cause: "restore" }) : fail("not_found");
}
