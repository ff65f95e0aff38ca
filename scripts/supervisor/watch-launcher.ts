import { isAlive, readCommandLine, readParentPid } from "@/lib/postgres/processes";

const LOOK_EVERY_MS = 200;

function isNpm(pid: number): boolean {
  return /^npm\b/.test(readCommandLine(pid));
}

/** npm starts us directly or through a shell, depending on the shell; empty when npm did not start us. */
function listLaunchers(): number[] {
  const parent = process.ppid;
  const grandparent = readParentPid(parent);
  if (isNpm(parent)) return [parent];
  return isNpm(grandparent) ? [parent, grandparent] : [];
}

/** An npm killed by SIGKILL cannot tell us; without it nobody would know that we still hold the folder. */
export function watchLauncher(onGone: () => void): void {
  const launchers = listLaunchers();
  if (launchers.length === 0) return;
  const timer = setInterval(() => {
    if (launchers.every(isAlive)) return;
    clearInterval(timer);
    onGone();
  }, LOOK_EVERY_MS);
  timer.unref();
}
