import { existsSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** The start time of a process, which tells it from a later one with the same pid; null where /proc is missing. */
function readStartTime(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return null;
  }
}

/**
 * Whether the app as it is built runs on the data folder already. Building under it would pull its files away;
 * the supervisor, which looks closer, then turns this start away.
 */
export function isRunningHere() {
  if (!existsSync("dist/supervisor/supervisor.mjs") || !existsSync(".next/BUILD_ID")) return false;
  try {
    const file = path.resolve(process.env.DATA_DIR || "data", "lease.json");
    const holder = JSON.parse(readFileSync(file, "utf8"));
    return holder.host === os.hostname() && readStartTime(holder.pid) === holder.processStart;
  } catch {
    return false;
  }
}
