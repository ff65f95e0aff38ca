import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runCommand, runProgram } from "../../support/run-command";

const commands = readdirSync("scripts/commands").map((file) => file.replace(/\.ts$/, ""));

const usage = /^Usage:\n( {2}n\S+ .+\n)+$/;

describe("every command", () => {
  it.each(commands)("%s says how it is used", async (command) => {
    const ended = await runCommand(command, ["--help"]);
    expect(ended).toEqual({ code: 0, stdout: expect.stringMatching(usage), stderr: "" });
  });

  it("says the same to the short word for help", async () => {
    expect(await runCommand("schema", ["-h"])).toEqual(await runCommand("schema", ["--help"]));
  });

  it("is found by the name npm calls it by, and one that is not there is named", async () => {
    const found = await runProgram(["scripts/run.mjs", "commands/schema", "--help"]);
    expect(found).toMatchObject({ code: 0, stdout: expect.stringMatching(usage) });
    const missing = await runProgram(["scripts/run.mjs", "commands/nothing"]);
    expect(missing).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("There is no command commands/nothing."),
    });
  });

  it.each(commands)("%s refuses what it does not know in words", async (command) => {
    const { code, stdout, stderr } = await runCommand(command, ["--no-such-option"]);
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
    const { code, stdout, stderr } = await runCommand(command, parameters);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(fault);
    expect(stderr).toContain("Usage:\n");
    expect(stderr).not.toContain("    at ");
  });
});
