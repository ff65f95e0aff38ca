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

function isThere(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** What this process leaves in a file, so that others can tell whether it still runs. */
export const describeSelf = () => JSON.stringify({ pid: process.pid, processStart: readStartTime(process.pid) });

/** Whether the process that wrote `text` by `describeSelf` still runs. */
export function isStillRunning(text) {
  try {
    const { pid, processStart } = JSON.parse(text);
    return isThere(pid) && readStartTime(pid) === processStart;
  } catch {
    return false;
  }
}

/**
 * Whether a Foothold runs on the data folder already, so that the supervisor, which looks closer, turns this start away.
 * One that is on its way out is waited for, and the start after it is like any other.
 */
export function isRunningHere() {
  if (!existsSync("dist/supervisor/supervisor.mjs")) return false;
  try {
    const file = path.resolve(process.env.DATA_DIR || "data", "lease.json");
    const holder = JSON.parse(readFileSync(file, "utf8"));
    return !holder.stopping && holder.host === os.hostname() && readStartTime(holder.pid) === holder.processStart;
  } catch {
    return false;
  }
}
