import { existsSync } from "node:fs";
import { chown, mkdir, readdir } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { findClosedFolder } from "@/lib/postgres/database-user";
import { launchAppForTest, startAppForTest } from "../../support/app-for-test";
import { createEmptyDatabase } from "../../support/database";
import { query, startServer, useDataDir } from "../../support/embedded-postgres";
import { findFreePort, isRoot, waitFor } from "../../support/processes";
import { isAppReady } from "../../support/running-app";

const NOBODY = 65_534;

/** Whether the user nobody can get at this checkout, and so at the built app. */
async function nobodyMayEnter(): Promise<boolean> {
  if (!isRoot) return false;
  const user = { name: "nobody", uid: NOBODY, gid: NOBODY, isHandedOver: true };
  return (await findClosedFolder(process.cwd(), user)) === null;
}

const canRunAsNobody = await nobodyMayEnter();

describe("starting and stopping Foothold", () => {
  it("prints the link for the first account, answers, and stops without leaving anything running", async () => {
    const dataDir = await useDataDir();
    const app = await startAppForTest({ dataDir });
    expect(app.setupLink).toMatch(new RegExp(`^http://localhost:${app.port}/setup/[\\w-]{43,}$`));
    expect(app.output()).toContain(`Foothold is ready at http://localhost:${app.port}`);
    expect(await isAppReady(app)).toBe(true);
    expect(await app.stop()).toBe(0);
    expect(await isAppReady(app)).toBe(false);
    expect(existsSync(path.join(dataDir, "lease.json"))).toBe(false);
    expect(existsSync(path.join(dataDir, "pg/cluster/postmaster.pid"))).toBe(false);
  });

  it("T9 turns a second start on the same folder away, naming the first, which goes on", async () => {
    const app = await startAppForTest();
    const second = launchAppForTest({ env: { DATA_DIR: app.dataDir, PORT: String(await findFreePort()) } });
    expect(await second.exited).toBe(75);
    expect(second.output()).toMatch(`pid ${app.pid}, since`);
    expect(await isAppReady(app)).toBe(true);
    await app.stop();
  });

  it("T9 names the program that holds the port, after waiting for it", async () => {
    const port = await findFreePort();
    const other = createServer().listen(port, "127.0.0.1");
    onTestFinished(() => void other.close());
    const launch = launchAppForTest({ env: { DATA_DIR: await useDataDir(), PORT: String(port) } });
    expect(await launch.exited).toBe(1);
    expect(launch.output()).toContain(`Port ${port} is in use by`);
    if (process.platform === "linux") expect(launch.output()).toContain(`(pid ${process.pid})`);
  });

  it("names every setting that needs attention and quotes no value", async () => {
    const launch = launchAppForTest({
      env: { PORT: "ninety", LOG_LEVEL: "loud", DATABASE_URL: "mysql://u:hunter2@h/d" },
    });
    expect(await launch.exited).toBe(1);
    for (const name of ["PORT", "LOG_LEVEL", "DATABASE_URL"]) expect(launch.output()).toContain(name);
    expect(launch.output()).not.toContain("hunter2");
  });

  it.runIf(isRoot)("warns whoever starts it as root", async () => {
    const app = await startAppForTest();
    expect(app.output()).toContain("Foothold runs as root");
  });

  it("refuses an address that nobody could sign in at, before anything is started", async () => {
    const dataDir = path.join(await useDataDir(), "data");
    const launch = launchAppForTest({ env: { APP_URL: "https://example.org/foothold", DATA_DIR: dataDir } });
    expect(await launch.exited).toBe(1);
    expect(launch.output()).toContain("APP_URL must end after the host and its port");
    expect(existsSync(dataDir)).toBe(false);
  });

  it("says what to set where a proxy must stand in front", async () => {
    const env = { APP_URL: "https://pitch.example.org", DATABASE_URL: "postgresql://u:p@127.0.0.1:9/d" };
    const launch = launchAppForTest({ env });
    expect(await launch.exited).toBe(1);
    expect(launch.output()).toContain("set TRUSTED_PROXIES=1");
    const told = launchAppForTest({ env: { ...env, TRUSTED_PROXIES: "1" } });
    expect(await told.exited).toBe(1);
    expect(told.output()).not.toContain("TRUSTED_PROXIES");
  });

  it("uses the server of DATABASE_URL, migrates it and starts none of its own", async () => {
    const { databaseUrl } = await startServer(await useDataDir());
    const dataDir = await useDataDir();
    const app = await startAppForTest({ dataDir, env: { DATABASE_URL: databaseUrl } });
    expect(await readdir(dataDir)).toEqual(["secrets"]);
    expect(await query(databaseUrl, 'select count(*)::int as n from "user"')).toEqual([{ n: 0 }]);
    expect(await app.stop()).toBe(0);
  });

  it("refuses a server of DATABASE_URL that would lose saves, or that does not let it in", async () => {
    const database = await createEmptyDatabase();
    onTestFinished(database.drop);
    const unsafe = launchAppForTest({ env: { DATABASE_URL: database.databaseUrl } });
    expect(await unsafe.exited).toBe(1);
    expect(unsafe.output()).toContain("fsync is off; full_page_writes is off; synchronous_commit is off");
    const wrong = new URL(database.databaseUrl);
    wrong.password = "wrong";
    const locked = launchAppForTest({ env: { DATABASE_URL: wrong.href } });
    expect(await locked.exited).toBe(1);
    const lastLine = locked.output().trim().split("\n").at(-1);
    expect(lastLine).toBe("The PostgreSQL server of DATABASE_URL refuses the user or the password.");
  });

  it("stops at once and cleanly when it is asked while still starting", async () => {
    const dataDir = await useDataDir();
    const launch = launchAppForTest({ env: { DATA_DIR: dataDir, PORT: String(await findFreePort()) } });
    await waitFor("the folder to be taken", () => existsSync(path.join(dataDir, "lease.json")));
    launch.child.kill("SIGTERM");
    expect(await launch.exited).toBe(0);
    expect(existsSync(path.join(dataDir, "lease.json"))).toBe(false);
    expect(existsSync(path.join(dataDir, "pg/cluster/postmaster.pid"))).toBe(false);
  });

  it.runIf(canRunAsNobody)("runs as an ordinary user", async () => {
    const dataDir = path.join(await useDataDir(), "data");
    await mkdir(dataDir);
    await chown(dataDir, NOBODY, NOBODY);
    const app = await startAppForTest({ dataDir, uid: NOBODY });
    expect(await isAppReady(app)).toBe(true);
    expect(await app.stop()).toBe(0);
  });
});
