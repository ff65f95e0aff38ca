import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import os from "node:os";

function readOr(file: string, fallback: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return fallback;
  }
}

function askPs(pid: number, column: string): string {
  try {
    return execFileSync("ps", ["-o", `${column}=`, "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}

const hasProc = process.platform === "linux";

/** The fields of /proc/<pid>/stat after the command name, which may itself hold spaces and brackets. */
function readStat(pid: number): string[] {
  const text = readOr(`/proc/${pid}/stat`, "");
  return text.slice(text.lastIndexOf(")") + 2).split(" ");
}

/** Also true for another user's process. A zombie counts as gone: it runs nothing. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return !(hasProc && readStat(pid)[0] === "Z");
}

/** Tells two processes with the same pid apart; empty when the process is gone. */
export function readStartTime(pid: number): string {
  return hasProc ? (readStat(pid)[19] ?? "") : askPs(pid, "lstart");
}

/** 0 when the process is gone. */
export function readParentPid(pid: number): number {
  return Number((hasProc ? readStat(pid)[1] : askPs(pid, "ppid")) ?? 0);
}

/** The words the process was started with; empty when it is gone. */
export function readCommandLine(pid: number): string {
  return hasProc ? readOr(`/proc/${pid}/cmdline`, "").replaceAll("\0", " ").trim() : askPs(pid, "command");
}

/** Where a pid means something: this machine, since this boot, in this PID namespace. */
export function readPidWorld(): { host: string; boot: string; namespace: string } {
  const host = os.hostname();
  if (!hasProc) return { host, boot: "", namespace: "" };
  let namespace = "";
  try {
    namespace = readlinkSync("/proc/self/ns/pid");
  } catch {
    // A hardened /proc: then only host and boot speak.
  }
  return { host, boot: readOr("/proc/sys/kernel/random/boot_id", "").trim(), namespace };
}
