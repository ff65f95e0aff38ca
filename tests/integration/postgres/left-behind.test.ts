import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { query, startServer, useDataDir } from "../../support/embedded-postgres";
import { isRunning, waitFor } from "../../support/processes";

function pidOf(server: { pid: () => number | null }): number {
  const pid = server.pid();
  if (pid === null) throw new Error("the server is not running");
  return pid;
}

describe("what an earlier Foothold may leave behind", () => {
  it("T9 begins again after an initdb that was killed half way", async () => {
    const dataDir = await useDataDir();
    await mkdir(path.join(dataDir, "pg/cluster.half.tmp"), { recursive: true });
    await writeFile(path.join(dataDir, "pg/cluster.half.tmp/PG_VERSION"), "18\n");
    await writeFile(path.join(dataDir, "pg/cluster.json.tmp"), '{"system');
    const server = await startServer(dataDir);
    expect(await query(server.databaseUrl, "select 1 as one")).toEqual([{ one: 1 }]);
    expect((await readdir(path.join(dataDir, "pg"))).sort()).toEqual(["bin", "cluster", "cluster.json", "log", "run"]);
  });

  it("T9 starts over an empty lock file, and over one that names another living process", async () => {
    const dataDir = await useDataDir();
    const first = await startServer(dataDir);
    const lockFile = path.join(first.home.cluster, "postmaster.pid");
    await first.stop();
    for (const text of ["", `${process.pid}\n${first.home.cluster}\n1700000000\n5432\n${first.home.run}\n\n`]) {
      await writeFile(lockFile, text);
      const server = await startServer(dataDir);
      expect(await query(server.databaseUrl, "select 1 as one")).toEqual([{ one: 1 }]);
      await server.stop();
    }
  });

  it("T2 is back after its PostgreSQL was killed, with every acknowledged row", async () => {
    const server = await startServer(await useDataDir());
    await query(server.databaseUrl, "create table word (n int)");
    for (let round = 1; round <= 3; round += 1) {
      await query(server.databaseUrl, `insert into word values (${round})`);
      const killed = pidOf(server);
      process.kill(killed, "SIGKILL");
      const answers = async () =>
        query(server.databaseUrl, "select 1").then(
          () => true,
          () => false,
        );
      const isNew = () => server.pid() !== null && server.pid() !== killed;
      await waitFor("a new PostgreSQL", async () => isNew() && (await answers()));
      expect(await query(server.databaseUrl, "select n from word order by n")).toHaveLength(round);
    }
  });

  it("touches nothing when the server that answers is not its own", async () => {
    const dataDir = await useDataDir();
    const server = await startServer(dataDir);
    const text = await readFile(server.home.clusterFile, "utf8");
    await writeFile(server.home.clusterFile, text.replace(/"systemIdentifier": "\d+"/, '"systemIdentifier": "1"'));
    await expect(startServer(dataDir)).rejects.toMatchObject({ exitCode: 75 });
    await writeFile(server.home.clusterFile, text);
    await writeFile(
      path.join(dataDir, "secrets/database-owner-password"),
      "long enough, and not its password at all\n",
    );
    await expect(startServer(dataDir)).rejects.toMatchObject({ exitCode: 75 });
    expect(isRunning(pidOf(server))).toBe(true);
    expect(await query(server.databaseUrl, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("does not take a cluster whose description is gone for an empty folder", async () => {
    const dataDir = await useDataDir();
    const server = await startServer(dataDir);
    await query(server.databaseUrl, "create table word (n int)");
    await server.stop();
    const text = await readFile(server.home.clusterFile, "utf8");
    await rm(server.home.clusterFile);
    await expect(startServer(dataDir)).rejects.toThrow("cluster.json beside it is gone");
    await writeFile(server.home.clusterFile, text);
    const again = await startServer(dataDir);
    expect(await query(again.databaseUrl, "select count(*)::int as n from word")).toEqual([{ n: 0 }]);
  });
});
