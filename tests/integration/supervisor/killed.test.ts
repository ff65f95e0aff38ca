import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { launchAppForTest, startAppForTest } from "../../support/app-for-test";
import { useDataDir } from "../../support/embedded-postgres";
import { findFreePort, isRunning, waitFor } from "../../support/processes";
import { findWebServer, isAppReady, postmasterOf, stopLeftBehind } from "../../support/running-app";

describe("a Foothold that was killed", () => {
  it("T1 starts again on the same folder and port, over the PostgreSQL it left behind", async () => {
    const dataDir = await useDataDir();
    const first = await startAppForTest({ dataDir });
    const leftBehind = await postmasterOf(first);
    await first.kill();
    if (leftBehind === undefined) throw new Error("PostgreSQL was not found");
    expect(isRunning(leftBehind)).toBe(true);
    const second = await startAppForTest({ dataDir, port: first.port });
    expect(isRunning(leftBehind)).toBe(false);
    expect(await isAppReady(second)).toBe(true);
    expect(await second.stop()).toBe(0);
  });

  it.runIf(process.platform === "linux")("T1 brings a killed web server back", async () => {
    const app = await startAppForTest();
    for (let round = 0; round < 2; round += 1) {
      const web = findWebServer(app.pid);
      if (web === undefined) throw new Error("the web server was not found");
      process.kill(web, "SIGKILL");
      await waitFor("the web server to be gone", () => !isRunning(web));
      await waitFor("a new web server", () => isAppReady(app));
    }
    expect(await app.stop()).toBe(0);
  });

  it("T2 is ready again after its PostgreSQL was killed", async () => {
    const app = await startAppForTest();
    const killed = await postmasterOf(app);
    if (killed === undefined) throw new Error("PostgreSQL was not found");
    process.kill(killed, "SIGKILL");
    const isNew = async () => ![undefined, killed].includes(await postmasterOf(app));
    // Readiness is remembered for two seconds, so the new server is looked for first.
    await waitFor("a new PostgreSQL", isNew);
    await waitFor("readiness", () => isAppReady(app));
    expect(await app.stop()).toBe(0);
  });

  it("T9 comes up after its first start was killed again and again at every stage", async () => {
    const dataDir = await useDataDir();
    const env = { DATA_DIR: dataDir, PORT: String(await findFreePort()) };
    for (const afterMs of [100, 300, 500, 700, 900, 1_200]) {
      const launch = launchAppForTest({ env });
      await sleep(afterMs);
      launch.child.kill("SIGKILL");
      await launch.exited;
    }
    const app = await startAppForTest({ dataDir, port: Number(env.PORT) });
    expect(await isAppReady(app)).toBe(true);
    expect(await app.stop()).toBe(0);
    // A killed start may leave an initdb that writes on for a second; the start after that clears it away.
    const later = await startAppForTest({ dataDir, port: Number(env.PORT) });
    expect(await later.stop()).toBe(0);
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
    await waitFor("the app to be ready", () => output.includes("Foothold is ready"));
    npm.kill("SIGKILL");
    onTestFinished(() => stopLeftBehind(dataDir));
    await waitFor("the app to begin to stop", () => output.includes("Foothold is stopping"));
    const next = launchAppForTest({ env });
    await waitFor("the next app to be ready", () => next.output().includes("Foothold is ready"));
    next.child.kill("SIGTERM");
    expect(await next.exited).toBe(0);
    expect(existsSync(path.join(dataDir, "lease.json"))).toBe(false);
  });
});
