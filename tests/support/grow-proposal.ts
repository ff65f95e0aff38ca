import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { type HttpSession, signIn } from "./http-session";
import { rowsInEveryList } from "./rows-in-every-list";
import type { RunningApp } from "./running-app";

const PASSWORD = "correct horse battery";

/** A proposal of that account with so many rows in every list, saved section by section as a form does. */
export async function growProposal(session: HttpSession, rows: number): Promise<string> {
  const body = { title: "Grown", from: "county-winter-service" };
  const made = await session.send("POST", "/api/v1/proposals", { body });
  const { id } = made.body as { id: string };
  for (const [sectionId, stored] of Object.entries(rowsInEveryList(rows))) {
    const path = `/api/v1/proposals/${id}/sections/${sectionId}`;
    const { revision } = (await session.send("GET", path)).body as { revision: number };
    const headers = { "if-match": `"${revision}"`, "idempotency-key": randomUUID() };
    const saved = await session.send("PUT", path, { body: { answers: stored?.answers }, headers });
    if (saved.status !== 200) throw new Error(`${sectionId} answered ${saved.status}: ${JSON.stringify(saved.body)}`);
  }
  return id;
}

/** One more account of a running app, made by the command and signed in. */
export async function addAccount(app: RunningApp, email: string): Promise<HttpSession> {
  const parameters = ["create", "--email", email, "--name", "Kim Test", "--password-stdin"];
  const env = { ...process.env, DATABASE_URL: "", DATA_DIR: app.dataDir };
  const child = spawn(process.execPath, ["dist/commands/account.mjs", ...parameters], {
    env,
    stdio: ["pipe", "ignore", "inherit"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  child.stdin.end(`${PASSWORD}\n`);
  if ((await ended) !== 0) throw new Error("the second account could not be made");
  return signIn(app, email, PASSWORD);
}
