import { spawn } from "node:child_process";
import { appendFileSync, cpSync, rmSync, symlinkSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { makeDataDir } from "../../support/data-dir";
import { openSession, setUpAccount } from "../../support/http-session";
import { findFreePort, isRunning, waitFor } from "../../support/processes";
import { findWebServer, isAppReady, stopLeftBehind } from "../../support/running-app";

/** What `npm start` looks at and runs; the packages are shared. */
const PARTS = [
  ...["app", "components", "lib", "prisma", "public", "scripts", "dist", ".next", "tests/bench", "tests/support"],
  ...["instrumentation.ts", "next.config.ts", "package-lock.json", "package.json", "postcss.config.mjs"],
  ...["prisma.config.ts", "proxy.ts", "tsconfig.json"],
];

/** A project like this one, with a build of its own that a test may spoil. */
async function copyProject(): Promise<string> {
  const project = await mkdtemp(path.join(tmpdir(), "foothold-project-"));
  for (const part of PARTS) {
    cpSync(part, path.join(project, part), {
      recursive: true,
      verbatimSymlinks: true,
      // Not what a build or a start of this one leaves there while it runs.
      filter: (source) => !/^(\.next\/cache$|dist\/served$|dist\/build\.lock)/.test(source),
    });
  }
  symlinkSync(path.resolve("node_modules"), path.join(project, "node_modules"));
  return project;
}

type Start = {
  pid: number;
  url: string;
  port: number;
  output: () => string;
  exited: Promise<number | null>;
  stop: () => Promise<void>;
};

/** `npm start` in a project. */
async function start(project: string, dataDir: string): Promise<Start> {
  const port = await findFreePort();
  const { DATABASE_URL: _own, VITEST: _mode, ...env } = process.env;
  const child = spawn(process.execPath, [path.join(project, "scripts/start.mjs")], {
    cwd: project,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...env, NODE_ENV: "production", DATA_DIR: dataDir, PORT: String(port) },
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (text += String(chunk)));
  const exited = new Promise<number | null>((resolve) => child.once("close", resolve));
  const stop = async () => {
    child.kill("SIGTERM");
    await exited;
    await stopLeftBehind(dataDir);
  };
  return { pid: child.pid ?? 0, url: `http://localhost:${port}`, port, output: () => text, exited, stop };
}

/** What a build does at its worst: everything is gone, and what comes in its place is not there yet. */
function beginBuild(project: string): void {
  for (const part of [".next", "dist/supervisor", "dist/worker", "public/fonts"]) {
    rmSync(path.join(project, part), { recursive: true });
  }
}

describe("in the folder of a running Foothold", () => {
  let project: string;
  let dataDir: string;
  let app: Start;
  beforeAll(async () => {
    project = await copyProject();
    dataDir = await makeDataDir();
    app = await start(project, dataDir);
    await waitFor("the app to be ready", () => app.output().includes("Foothold is ready at "));
  });
  afterAll(async () => {
    await app.stop();
    for (const folder of [project, dataDir]) await rm(folder, { recursive: true, force: true });
  });

  it("a second start on the same data begins no build and is turned away in words", async () => {
    appendFileSync(path.join(project, "app/page.tsx"), "\n// changed\n");
    const second = await start(project, dataDir);
    onTestFinished(() => {
      if (isRunning(second.pid)) process.kill(second.pid, "SIGKILL");
    });
    expect(await second.exited).toBe(75);
    expect(second.output()).toMatch(`pid ${app.pid}, since`);
    expect(second.output()).not.toContain("Building");
    expect(await isAppReady(app)).toBe(true);
  });

  it("a build takes nothing away from it: pages, scripts, styles, threads, and a new web server", async () => {
    beginBuild(project);
    const setupLink = /(http\S+\/setup\/\S+)/.exec(app.output())?.[1] ?? null;
    const member = await setUpAccount({ url: app.url, setupLink });
    const page = await member.send("GET", "/proposals");
    const files = String(page.body).match(/\/_next\/static\/[^"\\]+\.(js|css)/g) ?? [];
    expect(files.length).toBeGreaterThan(2);
    for (const file of [...files, "/fonts/SourceSans3_400Regular.woff2", "/help/glossary", "/icon.svg"]) {
      expect([file, (await member.send("GET", file)).status]).toEqual([file, 200]);
    }
    const web = findWebServer(app.pid);
    if (web === undefined) return expect(process.platform).not.toBe("linux");
    process.kill(web, "SIGKILL");
    await waitFor("the web server to be gone", () => !isRunning(web));
    await waitFor("a new web server", () => isAppReady(app));
    expect((await openSession(app.url).send("GET", files[0] ?? "")).status).toBe(200);
  });
});
