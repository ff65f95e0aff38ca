import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase, database } from "@/lib/db/client";
import { prepareApp } from "../../support/app-environment";
import { createMigratedDatabase, type TestDatabase } from "../../support/database";
import { signInAs } from "../../support/factories";

let own: TestDatabase;
beforeAll(async () => {
  await prepareApp();
  own = await createMigratedDatabase();
  process.env.DATABASE_URL = own.databaseUrl;
});
afterAll(async () => {
  await closeDatabase();
  await own.drop();
});

type Ended = { code: number | null; stdout: string; stderr: string };

async function run(command: string, parameters: string[] = [], input = ""): Promise<Ended> {
  const child = spawn(process.execPath, ["scripts/run.mjs", `commands/${command}`, ...parameters]);
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  child.stdin.end(input);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, stdout, stderr };
}

const create = (password: string, ...parameters: string[]): Promise<Ended> =>
  run("account", ["create", "--password-stdin", ...parameters], `${password}\n`);

describe("the command line", () => {
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
