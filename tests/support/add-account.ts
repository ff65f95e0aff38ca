import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import type { RunningApp } from "./running-app";

type Account = { name: string; email: string; password: string };

/** Makes another account of a running app by the command line, as whoever looks after it does. */
export async function addAccount(app: RunningApp, { name, email, password }: Account): Promise<void> {
  const parameters = ["create", "--password-stdin", "--name", name, "--email", email];
  const env = { ...process.env, DATABASE_URL: "", DATA_DIR: app.dataDir, LOG_LEVEL: "silent" };
  const child = spawn(process.execPath, ["dist/commands/account.mjs", ...parameters], { env });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  child.stdin.end(`${password}\n`);
  const said = await text(child.stderr);
  if ((await ended) !== 0) throw new Error(`the account was not made: ${said}`);
}
