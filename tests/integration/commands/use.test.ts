import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";

const commands = readdirSync("scripts/commands").map((file) => file.replace(/\.ts$/, ""));

type Ended = { code: number | null; stdout: string; stderr: string };

async function run(command: string, ...parameters: string[]): Promise<Ended> {
  const child = spawn(process.execPath, ["scripts/run.mjs", `commands/${command}`, ...parameters], { stdio: "pipe" });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  child.stdin.end();
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, stdout, stderr };
}

const usage = /^Usage:\n( {2}n\S+ .+\n)+$/;

describe("every command", () => {
  it.each(commands)("%s says how it is used", async (command) => {
    for (const option of ["--help", "-h"]) {
      expect(await run(command, option)).toEqual({ code: 0, stdout: expect.stringMatching(usage), stderr: "" });
    }
  });

  it.each(commands)("%s refuses what it does not know in words", async (command) => {
    const { code, stdout, stderr } = await run(command, "--no-such-option");
    expect([code, stdout, stderr]).toEqual([
      2,
      "",
      expect.stringMatching(/^There is no option --no-such-option\.\nUsage:\n/),
    ]);
  });

  it.each([
    ["account", [], "Say what to do."],
    ["account", ["delete"], "There is no “delete”."],
    ["account", ["create", "--email"], "--email needs a value."],
    ["account", ["create", "--admin=yes"], "--admin takes no value."],
    [
      "account",
      ["create", "--email", "a@example.org"],
      "The password comes from standard input: add --password-stdin.",
    ],
    ["account", ["list", "a@example.org"], "This command does not take “a@example.org”."],
    ["account", ["list", "--admin"], "--admin goes with create alone."],
    ["account", ["disable"], "Say whose account: disable <address>."],
    ["account", ["reset-password"], "Say whose account: reset-password <address>."],
    ["bench", ["nothing"], "There is no bench “nothing”."],
    ["contact-sheet", ["--format", "html"], "--format takes"],
    ["create-link", ["now"], "This command does not take “now”."],
    ["render", ["proposal.json", "--format", "pdf"], "--out takes the file to write."],
    ["render", ["a.json", "b.json"], "This command does not take “b.json”."],
    ["render", ["a.json", "--theme"], "--theme needs a value."],
    ["schema", ["now"], "This command does not take “now”."],
    ["screenshots", ["now"], "This command does not take “now”."],
    ["seed", [], "Say with --email into which account."],
  ] as const)("%s %j: %s", async (command, parameters, fault) => {
    const { code, stdout, stderr } = await run(command, ...parameters);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(fault);
    expect(stderr).toContain("Usage:\n");
    expect(stderr).not.toContain("    at ");
  });
});
