import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it, onTestFinished } from "vitest";

const STEPS = pathToFileURL(path.resolve("scripts/steps")).href;

/** Each process builds once; both say in one file when they begin and end. */
const BUILD = `
import { appendFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { aloneOnBuild } from "${STEPS}/build-lock.mjs";
import { onceFor } from "${STEPS}/inputs.mjs";
await aloneOnBuild(() =>
  onceFor({ name: "made", inputs: ["source"], outputs: ["log"] }, async () => {
    appendFileSync("log", "begin ");
    await sleep(200);
    appendFileSync("log", "end ");
  }),
);
appendFileSync("log", "done ");
`;

async function useFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "foothold-build-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  writeFileSync(path.join(folder, "build.mjs"), BUILD);
  writeFileSync(path.join(folder, "source"), "");
  return folder;
}

const build = (folder: string) =>
  new Promise<number | null>((resolve) =>
    spawn(process.execPath, ["build.mjs"], { cwd: folder, stdio: "ignore" }).once("exit", resolve),
  );

it("lets three who come at once build one after the other, and the later ones find it done", async () => {
  const folder = await useFolder();
  expect(await Promise.all([build(folder), build(folder), build(folder)])).toEqual([0, 0, 0]);
  expect(readFileSync(path.join(folder, "log"), "utf8")).toBe("begin end done done done ");
});

it("is not held by a build that was killed", async () => {
  const folder = await useFolder();
  mkdirSync(path.join(folder, "dist"));
  writeFileSync(path.join(folder, "dist/build.lock"), JSON.stringify({ pid: 2 ** 22 + 1, processStart: "1" }));
  expect(await build(folder)).toBe(0);
  expect(readFileSync(path.join(folder, "log"), "utf8")).toBe("begin end done ");
});
