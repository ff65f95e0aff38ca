import { constants, setPriority } from "node:os";
import { isMainThread } from "node:worker_threads";
import { type PreviewJob, previewJobs } from "./preview-jobs";

// The thread's side of a preview. Slides that were fitted stay in the memory of `fit`, so that an edit fits one slide anew.

// On Linux a thread has a priority of its own: saves come before previews, and previews before exports.
if (process.platform === "linux" && !isMainThread) setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

/** Tinypool calls the default export of this file, once for each task. */
export default function runJob({ job, given }: { job: PreviewJob; given: never }): unknown {
  return previewJobs[job](given);
}
