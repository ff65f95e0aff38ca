import { chmod, chown, mkdir, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { query, startServer, useDataDir } from "../../support/embedded-postgres";
import { isRoot } from "../../support/processes";

const NOBODY = 65_534;

describe("where the cluster lives and whose it is", () => {
  it("moves the socket when the data folder's path is too long for one", async () => {
    const dataDir = path.join(await useDataDir(), "a-long-name-".repeat(10));
    const server = await startServer(dataDir);
    onTestFinished(() => rm(server.home.socketFolder, { recursive: true, force: true }));
    expect(server.home.socketFolder.startsWith(dataDir)).toBe(false);
    expect((await stat(server.home.socketFolder)).mode & 0o777).toBe(0o700);
    expect(await query(server.databaseUrl, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("works in a folder whose name needs escaping", async () => {
    const dataDir = path.join(await useDataDir(), "Café & co, 100 % #1");
    const server = await startServer(dataDir);
    expect(await query(server.databaseUrl, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it.runIf(isRoot)("as root, puts the cluster where the database user can go when a parent is closed", async () => {
    const parent = await useDataDir();
    await chmod(parent, 0o700);
    const dataDir = path.join(parent, "data");
    const first = await startServer(dataDir);
    onTestFinished(() => rm(first.home.home, { recursive: true, force: true }));
    expect(first.home.home).toMatch(/^\/var\/lib\/foothold\/[0-9a-f]{12}$/);
    expect(JSON.parse(await readFile(path.join(dataDir, "pg-location.json"), "utf8"))).toEqual({
      home: first.home.home,
    });
    expect((await stat(parent)).mode & 0o777).toBe(0o700);
    await query(first.databaseUrl, "create table word (n int)");
    await first.stop();
    const second = await startServer(dataDir);
    expect(second.home.home).toBe(first.home.home);
    expect(await query(second.databaseUrl, "select * from word")).toEqual([]);
  });

  it.runIf(isRoot)("as root, runs as the owner of the data folder", async () => {
    const dataDir = path.join(await useDataDir(), "data");
    await mkdir(dataDir);
    await chown(dataDir, NOBODY, NOBODY);
    const server = await startServer(dataDir);
    expect(server.home.user).toMatchObject({ uid: NOBODY, isHandedOver: true });
    expect((await stat(server.home.cluster)).uid).toBe(NOBODY);
  });

  it.runIf(isRoot)("as root, stays with the owner of an existing cluster", async () => {
    const dataDir = path.join(await useDataDir(), "data");
    await mkdir(dataDir);
    await chown(dataDir, NOBODY, NOBODY);
    await (await startServer(dataDir)).stop();
    await chown(dataDir, 0, 0);
    const server = await startServer(dataDir);
    expect(server.home.user.uid).toBe(NOBODY);
  });
});
