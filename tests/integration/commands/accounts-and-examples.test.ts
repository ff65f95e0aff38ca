import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase, database } from "@/lib/db/client";
import { log } from "@/lib/log";
import { applyMigrations } from "@/lib/migrate/apply-migrations";
import { startEmbeddedPostgres } from "@/lib/postgres/embedded-postgres";
import { takeLease } from "@/lib/postgres/lease";
import { prepareApp } from "../../support/app-environment";
import { makeDataDir } from "../../support/data-dir";
import { signInAs } from "../../support/factories";

// What the commands join is a running Foothold as far as they can see: a held folder and the server on it.

let dataDir: string;
let databaseUrl: string;
let stopRunning: () => Promise<void>;
beforeAll(async () => {
  await prepareApp();
  dataDir = await makeDataDir();
  const lease = await takeLease(dataDir, () => undefined);
  const server = await startEmbeddedPostgres({ dataDir, log, throwAway: true });
  databaseUrl = server.databaseUrl;
  process.env.DATABASE_URL = databaseUrl;
  stopRunning = async () => {
    await server.stop();
    await lease.release();
    await rm(dataDir, { recursive: true });
  };
});
afterAll(async () => {
  await closeDatabase();
  await stopRunning();
});

type Ended = { code: number | null; stdout: string; stderr: string };
type Input = { input?: string; DATABASE_URL?: string };

async function run(command: string, parameters: string[] = [], { input = "", ...given }: Input = {}): Promise<Ended> {
  const env = { ...process.env, DATABASE_URL: "", DATA_DIR: dataDir, ...given };
  const child = spawn(process.execPath, ["scripts/run.mjs", `commands/${command}`, ...parameters], { env });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  child.stdin.end(input);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, stdout, stderr };
}

const create = (password: string, ...parameters: string[]): Promise<Ended> =>
  run("account", ["create", "--password-stdin", ...parameters], { input: `${password}\n` });

describe("the command line", () => {
  it("leaves the schema under a running Foothold alone", async () => {
    const refused = await run("create-link");
    expect([refused.code, refused.stdout, refused.stderr.trim().split("\n")]).toEqual([
      1,
      "",
      [expect.stringMatching(/^The database is \d+ migrations? behind this copy of Foothold\./)],
    ]);
    expect((await applyMigrations({ databaseUrl, folder: "prisma/migrations" })).applied).not.toEqual([]);
  });

  it("refuses a server of somebody's own on which a save could be lost", async () => {
    const refused = await run("create-link", [], { DATABASE_URL: databaseUrl });
    expect([refused.code, refused.stderr.trim()]).toEqual([
      1,
      expect.stringMatching(/^The PostgreSQL server of DATABASE_URL cannot hold Foothold's data: fsync is off;/),
    ]);
  });

  it("gives a link to set up while there is no account", async () => {
    const link = await run("create-link");
    expect([link.code, link.stdout.trim()]).toEqual([
      0,
      expect.stringMatching(/^http:\/\/localhost:3000\/setup\/[\w-]{43}$/),
    ]);
  });

  it("makes an account that can sign in, and then the link is closed", async () => {
    const made = await create("one two three four", "--email", "Kim@Example.org", "--name", "Kim", "--admin");
    expect(made).toEqual({ code: 0, stdout: "Created the account kim@example.org.\n", stderr: "" });
    expect(await database().user.findMany()).toMatchObject([{ email: "kim@example.org", name: "Kim", role: "admin" }]);
    expect(await signInAs("kim@example.org", "one two three four")).toContain("session_token=");
    const link = await run("create-link");
    expect([link.code, link.stderr]).toEqual([1, expect.stringContaining("There is an account already")]);
  });

  it("names every fault of an account it cannot make, and makes none", async () => {
    const bad = await create("short", "--email", "nobody", "--name", " ");
    expect(bad.code).toBe(1);
    expect(bad.stderr.trim().split("\n")).toEqual([
      "email: Enter an e-mail address, like name@example.org.",
      "name: Enter your name.",
      "password: Use at least 12 characters.",
    ]);
    const taken = await create("another password", "--email", "kim@example.org", "--name", "Kim");
    expect([taken.code, taken.stderr]).toEqual([1, "An account with this e-mail address already exists.\n"]);
    expect(await database().user.count()).toBe(1);
  });

  it("puts the finished examples into an account", async () => {
    const seeded = await run("seed", ["--email", "kim@example.org"]);
    expect([seeded.code, seeded.stdout.trim().split("\n")]).toEqual([0, expect.objectContaining({ length: 3 })]);
    expect(await database().proposal.count()).toBe(3);
    const nobody = await run("seed", ["--email", "nobody@example.org"]);
    expect([nobody.code, nobody.stderr]).toEqual([1, "There is no account nobody@example.org.\n"]);
  });

  it("writes the JSON Schema of a proposal file and nothing else", async () => {
    const { code, stdout } = await run("schema");
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { type: "object", properties: { format: {} } }]);
  });
});
