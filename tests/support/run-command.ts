import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

export type Ended = { code: number | null; stdout: string; stderr: string };

type Input = { input?: string; env?: Record<string, string> };

/** Runs a program of ours to its end. */
export async function runProgram(program: readonly string[], { input = "", env = {} }: Input = {}): Promise<Ended> {
  const child = spawn(process.execPath, program, { env: { ...process.env, ...env } });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  child.stdin.end(input);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, stdout, stderr };
}

/**
 * Runs a command as npm does, from its bundle: that everything is installed and built was found once, before the tests,
 * and whoever looks for it at the same time as another waits, and says so.
 */
export const runCommand = (command: string, parameters: readonly string[] = [], given: Input = {}): Promise<Ended> =>
  runProgram([`dist/commands/${command}.mjs`, ...parameters], {
    ...given,
    env: { NODE_ENV: "production", ...given.env },
  });
