import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleFile } from "../../support/example-outline";
import { runCommand } from "../../support/run-command";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "foothold-render-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** The theme of the outline that the command writes of a proposal file. */
async function themeOf(filed: { theme?: "plum" }, ...parameters: string[]): Promise<unknown> {
  const [file, out] = [path.join(folder, "proposal.json"), path.join(folder, "outline.json")];
  await writeFile(file, JSON.stringify({ ...exampleFile("county-winter-service"), ...filed }));
  await renderOutline(file, out, ...parameters);
  return JSON.parse(await readFile(out, "utf8")).brand.theme;
}

async function renderOutline(file: string, out: string, ...parameters: string[]): Promise<void> {
  const { code, stderr } = await runCommand("render", [file, "--format", "outline", "--out", out, ...parameters]);
  if (code !== 0) throw new Error(stderr);
}

it("takes a file that begins with a byte order mark", async () => {
  const [file, out] = [path.join(folder, "marked.json"), path.join(folder, "marked-outline.json")];
  await writeFile(file, `\uFEFF${JSON.stringify(exampleFile("county-winter-service"))}`);
  await renderOutline(file, out);
  expect(JSON.parse(await readFile(out, "utf8")).title).toBe(exampleFile("county-winter-service").title);
});

describe("the theme of what the command draws", () => {
  it.each([
    ["the one asked for", { theme: "plum" }, ["--theme", "slate"], "slate"],
    ["else the file's own", { theme: "plum" }, [], "plum"],
    ["else pine", {}, [], "pine"],
  ] as const)("is %s", async (_which, filed, asked, theme) => {
    expect(await themeOf(filed, ...asked)).toBe(theme);
  });

  it("is one of three", async () => {
    await expect(themeOf({}, "--theme", "mauve")).rejects.toThrow("--theme takes pine, slate, plum.");
  });
});
