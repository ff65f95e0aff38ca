import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resetPasswordOperation } from "@/lib/contract/accounts";
import { closeDatabase, database } from "@/lib/db/client";
import { log } from "@/lib/log";
import { applyMigrations } from "@/lib/migrate/apply-migrations";
import { startEmbeddedPostgres } from "@/lib/postgres/embedded-postgres";
import { takeLease } from "@/lib/postgres/lease";
import { call } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { makeDataDir } from "../../support/data-dir";
import { signInAs } from "../../support/factories";
import { type Ended, runCommand } from "../../support/run-command";

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

type Given = { input?: string; DATABASE_URL?: string };

/** A command that finds the running Foothold by its folder alone. */
const run = (
  command: string,
  parameters: string[] = [],
  { input = "", DATABASE_URL = "" }: Given = {},
): Promise<Ended> => runCommand(command, parameters, { input, env: { DATA_DIR: dataDir, DATABASE_URL } });

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

  it("refuses a password made of its owner", async () => {
    const bad = await create("lee@example.org", "--email", "lee@example.org", "--name", "Lee");
    expect([bad.code, bad.stderr]).toEqual([1, expect.stringContaining("password: This password is made of the name")]);
  });

  it("does not disable the last administrator", async () => {
    expect(await run("account", ["disable", "kim@example.org"])).toEqual({
      code: 1,
      stdout: "",
      stderr: "This is the last administrator who can sign in. Add another one before you disable this account.\n",
    });
  });

  it("lists, disables and enables accounts", async () => {
    await create("one two three four", "--email", "lee@example.org", "--name", "Lee");
    expect(await run("account", ["disable", "LEE@example.org"])).toMatchObject({
      code: 0,
      stdout: "Disabled the account lee@example.org.\n",
    });
    const listed = (await run("account", ["list"])).stdout.trim().split("\n");
    expect(listed).toEqual([
      expect.stringMatching(/^kim@example\.org {2}Kim {2}administrator {2}last signed in \d{4}-\d\d-\d\d$/),
      expect.stringMatching(/^lee@example\.org {2}Lee {2}member {2}never signed in {2}disabled \d{4}-\d\d-\d\d$/),
    ]);
    expect(await run("account", ["reset-password", "lee@example.org"])).toMatchObject({
      code: 1,
      stderr: "This account is disabled. Enable it first.\n",
    });
    expect(await run("account", ["enable", "lee@example.org"])).toMatchObject({ code: 0 });
  });

  it.each(["disable", "enable", "reset-password"])("says where there is no account to %s", async (word) => {
    const nobody = await run("account", [word, "nobody@example.org"]);
    expect([nobody.code, nobody.stderr]).toEqual([1, "There is no account nobody@example.org.\n"]);
  });

  it("prints a link that sets a forgotten password, once", async () => {
    const { code, stdout } = await run("account", ["reset-password", "kim@example.org"]);
    const [link = "", words] = stdout.trim().split("\n");
    expect([code, link]).toEqual([0, expect.stringMatching(/^http:\/\/localhost:3000\/reset\/[\w-]{43}$/)]);
    expect(words).toContain("once, within 24 hours");
    const token = link.split("/").at(-1) ?? "";
    const body = { token, password: "five six seven eight" };
    expect((await call(resetPasswordOperation, { body })).status).toBe(204);
    expect((await call(resetPasswordOperation, { body })).status).toBe(404);
    expect(await signInAs("kim@example.org", "five six seven eight")).toContain("session_token=");
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
