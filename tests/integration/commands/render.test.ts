import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleFile } from "../../support/example-outline";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "foothold-render-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** The theme of the outline that the command writes of a proposal file. */
async function themeOf(filed: { theme?: "plum" }, ...parameters: string[]): Promise<unknown> {
  const [file, out] = [path.join(folder, "proposal.json"), path.join(folder, "outline.json")];
  await writeFile(file, JSON.stringify({ ...exampleFile("county-winter-service"), ...filed }));
  const command = ["scripts/run.mjs", "commands/render", file, "--format", "outline", "--out", out, ...parameters];
  await promisify(execFile)(process.execPath, command);
  return JSON.parse(await readFile(out, "utf8")).brand.theme;
}

it("takes a file that begins with a byte order mark", async () => {
  const [file, out] = [path.join(folder, "marked.json"), path.join(folder, "marked-outline.json")];
  await writeFile(file, `\uFEFF${JSON.stringify(exampleFile("county-winter-service"))}`);
  await promisify(execFile)(process.execPath, [
    "scripts/run.mjs",
    "commands/render",
    file,
    "--format",
    "outline",
    "--out",
    out,
  ]);
  expect(JSON.parse(await readFile(out, "utf8")).title).toBe(exampleFile("county-winter-service").title);
});

describe("the theme of what the command draws", () => {
  it("is the one asked for, else the file's own, else pine", async () => {
    expect(await themeOf({ theme: "plum" }, "--theme", "slate")).toBe("slate");
    expect(await themeOf({ theme: "plum" })).toBe("plum");
    expect(await themeOf({})).toBe("pine");
  });

  it("is one of three", async () => {
    await expect(themeOf({}, "--theme", "mauve")).rejects.toThrow("--theme takes pine, slate, plum.");
  });
});
