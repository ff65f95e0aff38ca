import { constants, setPriority } from "node:os";
import { isMainThread } from "node:worker_threads";
import type { Result } from "@/lib/domain/problem/result";
import { type LogoPicture, readLogoPicture } from "../logo/read-logo-picture";
import { drawTask } from "./draw-task";
import type { Rendered } from "./render-outline";
import type { RenderTask } from "./render-task";

// The thread's side. Elements cannot cross threads, so a plain outline comes in and bytes go out.

// On Linux a thread has a priority of its own: while others save and read, exports take what is left. Elsewhere it would
// be the whole server's.
if (process.platform === "linux" && !isMainThread) setPriority(constants.priority.PRIORITY_LOW);

/** Tinypool calls the default export of this file, once for each task. */
export default function runTask({ task, fontFolder }: { task: RenderTask; fontFolder: string }): Promise<Rendered> {
  return drawTask(task, fontFolder);
}

/** Called by its name: a stranger's picture is decoded where it can hold up nobody. */
export const readLogo = (bytes: Uint8Array): Result<LogoPicture, "picture_refused"> => readLogoPicture(bytes);
