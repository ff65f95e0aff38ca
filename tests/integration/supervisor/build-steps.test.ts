import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { readStartTime } from "@/lib/postgres/processes";
import { waitFor } from "../../support/processes";

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

async function useFolder(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "foothold-build-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

const useSource = () => useFolder({ "build.mjs": BUILD, source: "" });

const build = (folder: string) =>
  new Promise<number | null>((resolve) =>
    spawn(process.execPath, ["build.mjs"], { cwd: folder, stdio: "ignore" }).once("exit", resolve),
  );

it("lets three who come at once build one after the other, and the later ones find it done", async () => {
  const folder = await useSource();
  expect(await Promise.all([build(folder), build(folder), build(folder)])).toEqual([0, 0, 0]);
  expect(readFileSync(path.join(folder, "log"), "utf8")).toBe("begin end done done done ");
});

it("is not held by a build that was killed", async () => {
  const folder = await useSource();
  mkdirSync(path.join(folder, "dist"));
  writeFileSync(path.join(folder, "dist/build.lock"), JSON.stringify({ pid: 2 ** 22 + 1, processStart: "1" }));
  expect(await build(folder)).toBe(0);
  expect(readFileSync(path.join(folder, "log"), "utf8")).toBe("begin end done ");
});

/** Leaves no room for the lock of whoever runs it. */
const FILL = `
import { mkdirSync, symlinkSync } from "node:fs";
mkdirSync("dist");
symlinkSync("/dev/full", "dist/build.lock." + process.pid);
`;

it("needs no lock where the disk has no room for one and everything is built", async () => {
  const folder = await useFolder({ "build.mjs": `${FILL}${BUILD}`, source: "" });
  expect(await build(folder)).toBe(0);
  expect(readFileSync(path.join(folder, "log"), "utf8")).toBe("begin end done ");
});

/** Says whether a start would be turned away. */
const LOOK = `
import { isRunningHere } from "${STEPS}/running.mjs";
process.exit(isRunningHere() ? 75 : 0);
`;

describe.runIf(process.platform === "linux")("a start on a data folder that somebody holds", () => {
  it.each([
    { stopping: false, code: 75, what: "is turned away while they run" },
    { stopping: true, code: 0, what: "is like any other while they are on their way out" },
  ])("$what", async ({ stopping, code }) => {
    const processStart = readStartTime(process.pid);
    const lease = JSON.stringify({ host: hostname(), pid: process.pid, processStart, stopping });
    const files = { "build.mjs": LOOK, "dist/supervisor/supervisor.mjs": "", "data/lease.json": lease };
    expect(await build(await useFolder(files))).toBe(code);
  });
});

/** Serves, as far as its folder is concerned, until it is ended. */
const SERVE = `
import { settleServed } from "${STEPS}/served.mjs";
await settleServed();
setInterval(() => undefined, 1_000_000);
`;

const buildOf = (id: string): Record<string, string> => ({
  ".next/BUILD_ID": id,
  ".next/static/page.js": `page of ${id}`,
  ".next/cache/much": "only builds read this",
  "dist/supervisor/supervisor.mjs": id,
  "dist/worker/task.mjs": id,
  "public/icon.svg": id,
  "prisma/migrations/1/migration.sql": id,
  "next.config.ts": "",
  "package.json": "{}",
  "serve.mjs": SERVE,
});

/** A process that serves the build of a folder, as soon as it does. */
async function serve(folder: string, id: string): Promise<ChildProcess> {
  for (const [file, text] of Object.entries(buildOf(id))) writeFileSync(path.join(folder, file), text);
  const child = spawn(process.execPath, ["serve.mjs"], { cwd: folder, stdio: "ignore" });
  onTestFinished(() => void child.kill("SIGKILL"));
  const holder = path.join(folder, "dist/served", id, "holders", String(child.pid));
  await waitFor("a copy of the build", () => existsSync(holder));
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  await waitFor("the process to be gone", () => child.signalCode !== null);
}

it("serves from a copy that the next build leaves alone, until nobody serves from it any more", async () => {
  const folder = await useFolder(buildOf("first"));
  const served = () => readdirSync(path.join(folder, "dist/served")).sort();
  const one = await serve(folder, "first");
  const other = await serve(folder, "second");
  expect(served()).toEqual(["first", "second"]);
  const copy = path.join(folder, "dist/served/first");
  expect(readFileSync(path.join(copy, ".next/static/page.js"), "utf8")).toBe("page of first");
  expect(existsSync(path.join(copy, ".next/cache"))).toBe(false);
  await end(one);
  await serve(folder, "third");
  expect(served()).toEqual(["second", "third"]);
  await end(other);
});

/** As `npm start` and the commands do before anything else. */
const INSTALL = `
import { ensureDependencies } from "${STEPS}/dependencies.mjs";
await ensureDependencies();
`;

it("does not install packages anew under a running Foothold, which uses them, and says so", async () => {
  const lock = JSON.stringify({ packages: { "node_modules/wanted": { version: "1.0.0" } } });
  const folder = await useFolder({ ...buildOf("first"), "package-lock.json": lock, "install.mjs": INSTALL });
  await serve(folder, "first");
  const child = spawn(process.execPath, ["install.mjs"], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  const [said, code] = await Promise.all([text(child.stderr), once(child, "close").then(([status]) => status)]);
  expect([code, said]).toEqual([
    1,
    expect.stringContaining("a running Foothold uses those of this folder. Stop it first."),
  ]);
  expect(existsSync(path.join(folder, "node_modules"))).toBe(false);
});
