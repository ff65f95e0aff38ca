import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { launchAppForTest, startAppForTest } from "../../support/app-for-test";
import { useDataDir } from "../../support/embedded-postgres";
import { findFreePort, isRunning, waitFor } from "../../support/processes";
import { findWebServer, type RunningApp, stopLeftBehind } from "../../support/running-app";

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/api/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  );
}

/** NaN while there is none. */
function postmasterOf(app: RunningApp): number {
  const file = path.join(app.dataDir, "pg/cluster/postmaster.pid");
  return existsSync(file) ? Number.parseInt(readFileSync(file, "utf8"), 10) : Number.NaN;
}

describe("a Foothold that was killed", () => {
  it("T1 starts again on the same folder and port within ten seconds, over the PostgreSQL it left behind", async () => {
    const dataDir = await useDataDir();
    const first = await startAppForTest({ dataDir });
    const leftBehind = postmasterOf(first);
    await first.kill();
    expect(isRunning(leftBehind)).toBe(true);
    const startedAt = Date.now();
    const second = await startAppForTest({ dataDir, port: first.port });
    expect(Date.now() - startedAt).toBeLessThan(10_000);
    expect(isRunning(leftBehind)).toBe(false);
    expect(await isReady(second.url)).toBe(true);
    expect(await second.stop()).toBe(0);
  });

  it.runIf(process.platform === "linux")("T1 brings a killed web server back within five seconds", async () => {
    const app = await startAppForTest();
    for (let round = 0; round < 2; round += 1) {
      const web = findWebServer(app.pid);
      if (web === undefined) throw new Error("the web server was not found");
      process.kill(web, "SIGKILL");
      await waitFor("the web server to be gone", () => !isRunning(web));
      await waitFor("a new web server", () => isReady(app.url), { limitMs: 5_000 });
    }
    expect(await app.stop()).toBe(0);
  });

  it("T2 is ready again within five seconds after its PostgreSQL was killed", async () => {
    const app = await startAppForTest();
    const killed = postmasterOf(app);
    process.kill(killed, "SIGKILL");
    const isNew = () => postmasterOf(app) > 0 && postmasterOf(app) !== killed;
    // Readiness is remembered for two seconds, so the new server is looked for first.
    await waitFor("a new PostgreSQL", isNew, { limitMs: 5_000 });
    await waitFor("readiness", () => isReady(app.url), { limitMs: 5_000 });
    expect(await app.stop()).toBe(0);
  });

  it("T9 comes up after its first start was killed again and again at every stage", async () => {
    const dataDir = await useDataDir();
    const env = { DATA_DIR: dataDir, PORT: String(await findFreePort()) };
    for (let afterMs = 200; afterMs <= 1_600; afterMs += 200) {
      const launch = launchAppForTest({ env });
      await sleep(afterMs);
      launch.child.kill("SIGKILL");
      await launch.exited;
    }
    const app = await startAppForTest({ dataDir, port: Number(env.PORT) });
    expect(await isReady(app.url)).toBe(true);
    expect(await app.stop()).toBe(0);
    expect(readdirSync(path.join(dataDir, "pg")).sort()).toEqual(["bin", "cluster", "cluster.json", "log", "run"]);
  });

  it("does not outlive the npm that started it, and the next start waits for its end", async () => {
    const dataDir = await useDataDir();
    const folder = await useDataDir();
    const env = { DATA_DIR: dataDir, PORT: String(await findFreePort()) };
    const supervisor = path.resolve("dist/supervisor/supervisor.mjs");
    const start = `cd '${process.cwd()}' && node '${supervisor}'`;
    await writeFile(path.join(folder, "package.json"), JSON.stringify({ scripts: { start } }));
    const npm = spawn("npm", ["start"], {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    npm.stdout.on("data", (chunk) => {
      output += chunk;
    });
    await waitFor("the app to be ready", () => output.includes("Foothold is ready"), { limitMs: 60_000 });
    npm.kill("SIGKILL");
    onTestFinished(() => stopLeftBehind(dataDir));
    await waitFor("the app to begin to stop", () => output.includes("Foothold is stopping"));
    const next = launchAppForTest({ env });
    await waitFor("the next app to be ready", () => next.output().includes("Foothold is ready"), { limitMs: 60_000 });
    next.child.kill("SIGTERM");
    expect(await next.exited).toBe(0);
    expect(existsSync(path.join(dataDir, "lease.json"))).toBe(false);
  });
});
