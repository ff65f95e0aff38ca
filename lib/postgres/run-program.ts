import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import type { DatabaseUser } from "./database-user";

/** All that PostgreSQL is told. Next's types insist on NODE_ENV; PostgreSQL does not read it. */
const SERVER_ENVIRONMENT: NodeJS.ProcessEnv = {
  PATH: "/usr/local/bin:/usr/bin:/bin",
  LC_ALL: "C",
  TZ: "UTC",
  NODE_ENV: "production",
};

/**
 * Starts one of PostgreSQL's programs as the database user, in a process group of its own (Ctrl-C in the
 * terminal must not reach the database before the app has drained) and with nothing of our environment.
 */
export function spawnProgram(
  program: string,
  parameters: string[],
  options: { user: DatabaseUser; stdio: StdioOptions },
): ChildProcess {
  const { user, stdio } = options;
  return spawn(program, parameters, {
    cwd: "/",
    detached: true,
    env: SERVER_ENVIRONMENT,
    stdio,
    ...(user.isHandedOver ? { uid: user.uid, gid: user.gid } : {}),
  });
}

/** Runs a program to its end; resolves with its exit code and everything it said. */
export async function runProgram(
  program: string,
  parameters: string[],
  user: DatabaseUser,
): Promise<{ code: number | null; output: string }> {
  const child = spawnProgram(program, parameters, { user, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  return { code, output };
}
