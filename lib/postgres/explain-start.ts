import os from "node:os";
import path from "node:path";
import { EnvironmentError } from "@/lib/env";
import { SchemaMismatch } from "@/lib/migrate/history";
import { describeConnectFault } from "./check-external-server";
import { StartProblem } from "./start-problem";
import { startWords } from "./start-words";

type Explained = { words: string; exitCode: number };
type Fault = { code: string; syscall: string; path?: string };

function asFault(error: unknown): Fault | null {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return null;
  const { syscall, path: place } = error as NodeJS.ErrnoException;
  return { code: error.code, syscall: syscall ?? "", ...(place === undefined ? {} : { path: place }) };
}

function userName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return `user ${process.getuid?.() ?? "?"}`;
  }
}

/** A file under a temporary name means nothing to people; its folder does. */
function placeOf({ path: place }: Fault, dataDir: string): string {
  if (place === undefined) return dataDir;
  return place.endsWith(".tmp") ? path.dirname(place) : place;
}

/** What the operating system refused, by its code. */
function explainSystemFault(fault: Fault, dataDir: string): StartProblem | null {
  const place = placeOf(fault, dataDir);
  switch (fault.code) {
    case "ENOSPC":
    case "EDQUOT":
      return startWords.diskFull(place);
    case "EROFS":
      return startWords.readOnlyDisk(place);
    case "EIO":
      return startWords.diskFault(place);
    case "EACCES":
    case "EPERM":
      return startWords.notAllowed(place, userName());
    case "EISDIR":
      return startWords.folderInTheWay(place);
    case "ENOTDIR":
      return startWords.fileInTheWay(place);
    case "EEXIST":
      return fault.syscall === "mkdir" ? startWords.fileInTheWay(place) : null;
    default:
      return null;
  }
}

const DISK_FULL = "53100";
const READ_ONLY = "25006";
const NO_RIGHT = "42501";

/** What PostgreSQL refused while it was being made ready. */
function explainDatabaseFault({ code }: Fault, error: unknown, dataDir: string): StartProblem | null {
  if (code === DISK_FULL) return startWords.diskFull(dataDir);
  if (code === READ_ONLY) return startWords.externalFault("takes no writes: it is read-only. Make it writable");
  if (code === NO_RIGHT)
    return startWords.externalFault("does not let this user make tables: make it the database's owner");
  // Only a code of PostgreSQL's connection classes; anything else would be a fault of ours.
  return /^(08|28|3D|57P|53)/.test(code) ? startWords.externalFault(describeConnectFault(error)) : null;
}

/** Why Foothold, or a command that needs its database, cannot start, in words; null for a fault nobody foresaw. */
export function explainStart(error: unknown, dataDir: string): Explained | null {
  if (error instanceof StartProblem) return { words: error.message, exitCode: error.exitCode };
  if (error instanceof EnvironmentError || error instanceof SchemaMismatch)
    return { words: error.message, exitCode: 1 };
  const fault = asFault(error);
  if (!fault) return null;
  const problem = explainSystemFault(fault, dataDir) ?? explainDatabaseFault(fault, error, dataDir);
  return problem && { words: problem.message, exitCode: problem.exitCode };
}
