import { chmod, chown, mkdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { explainStart } from "@/lib/postgres/explain-start";
import { query, startServer, useDataDir } from "../../support/embedded-postgres";
import { isRoot } from "../../support/processes";

/** A stopped data folder with one row in it. */
async function useStoppedFolder(): Promise<{ dataDir: string; cluster: string }> {
  const dataDir = await useDataDir();
  const server = await startServer(dataDir);
  await query(server.databaseUrl, "create table word (text text); insert into word values ('kept')");
  await server.stop();
  return { dataDir, cluster: server.home.cluster };
}

async function expectKept(dataDir: string): Promise<void> {
  const server = await startServer(dataDir);
  expect(await query(server.databaseUrl, "select text from word")).toEqual([{ text: "kept" }]);
  await server.stop();
}

/** What the person at the terminal would read. */
async function wordsOf(dataDir: string): Promise<string> {
  try {
    await startServer(dataDir);
  } catch (error) {
    const explained = explainStart(error, dataDir);
    if (!explained) throw error;
    expect(explained.exitCode).toBeGreaterThan(0);
    return explained.words;
  }
  throw new Error("it started");
}

describe("a data folder that was copied", () => {
  it("starts over the lock of a socket that names a living process", async () => {
    const { dataDir, cluster } = await useStoppedFolder();
    const lock = path.join(dataDir, "pg/run/.s.PGSQL.5432.lock");
    for (const text of ["", `${process.pid}\n${cluster}\n1700000000\n5432\n${dataDir}/pg/run\n`]) {
      await writeFile(lock, text);
      await expectKept(dataDir);
    }
  });

  it("is mended where it lost modes", async () => {
    const { dataDir, cluster } = await useStoppedFolder();
    await chmod(path.join(cluster, "base"), 0o500);
    await chmod(path.join(cluster, "PG_VERSION"), 0o400);
    await chmod(cluster, 0o777);
    await chmod(path.join(dataDir, "secrets"), 0o777);
    await expectKept(dataDir);
    expect((await stat(cluster)).mode & 0o777).toBe(0o700);
    expect((await stat(path.join(cluster, "base"))).mode & 0o700).toBe(0o700);
    expect((await stat(path.join(dataDir, "secrets"))).mode & 0o777).toBe(0o700);
  });

  it("is mended where it lost its empty folders", async () => {
    const { dataDir, cluster } = await useStoppedFolder();
    for (const name of ["pg_notify", "pg_tblspc", "pg_replslot", "pg_twophase", "pg_logical"]) {
      await rm(path.join(cluster, name), { recursive: true });
    }
    await expectKept(dataDir);
  });

  it("has its programs made again where they may no longer be run", async () => {
    const { dataDir } = await useStoppedFolder();
    const server = await startServer(dataDir);
    const postgres = await readFile(`/proc/${server.pid()}/cmdline`, "utf8").then((text) => text.split("\0")[0] ?? "");
    await server.stop();
    await chmod(postgres, 0o644);
    await expectKept(dataDir);
  });

  it.runIf(isRoot)("is given back to the user PostgreSQL runs as", async () => {
    const { dataDir, cluster } = await useStoppedFolder();
    const { uid } = await stat(cluster);
    for (const place of [cluster, path.join(cluster, "base"), path.join(cluster, "PG_VERSION")])
      await chown(place, 0, 0);
    await expectKept(dataDir);
    expect((await stat(path.join(cluster, "PG_VERSION"))).uid).toBe(uid);
  });

  it("says what is missing where that cannot be made", async () => {
    const { dataDir, cluster } = await useStoppedFolder();
    await rm(path.join(cluster, "pg_xact"), { recursive: true });
    await rm(path.join(cluster, "global/pg_control"));
    expect(await wordsOf(dataDir)).toMatch(/is incomplete: global\/pg_control, pg_xact are missing\. Copy the whole/);
  });

  it("says at once that the owner's secret is gone, and makes no other", async () => {
    const { dataDir } = await useStoppedFolder();
    const file = path.join(dataDir, "secrets/database-owner-password");
    const secret = await readFile(file, "utf8");
    await rm(file);
    expect(await wordsOf(dataDir)).toMatch(`The secret ${file} is gone`);
    await writeFile(file, "another secret that is long enough, yet wrong\n");
    expect(await wordsOf(dataDir)).toMatch("does not know the passwords in");
    await writeFile(file, "short\n");
    expect(await wordsOf(dataDir)).toMatch("has fewer than 32 characters");
    await writeFile(file, secret);
    await rm(path.join(dataDir, "secrets/database-app-password"));
    await expectKept(dataDir);
  });

  it("says that the description belongs to another database", async () => {
    const { dataDir } = await useStoppedFolder();
    const file = path.join(dataDir, "pg/cluster.json");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace(/"systemIdentifier": "\d+"/, '"systemIdentifier": "1"'));
    expect(await wordsOf(dataDir)).toMatch("describes another database than the one beside it");
  });

  it.each([
    ["pg/cluster.json", "is damaged, so Foothold cannot tell whose data"],
    ["pg-location.json", "is damaged, so Foothold cannot tell where"],
  ])("says that %s is damaged", async (name, words) => {
    const { dataDir } = await useStoppedFolder();
    await writeFile(path.join(dataDir, name), '{"system');
    expect(await wordsOf(dataDir)).toContain(words);
    await truncate(path.join(dataDir, name));
    expect(await wordsOf(dataDir)).toContain(words);
  });

  it("says that the folder its files lie in was not brought along", async () => {
    const dataDir = await useDataDir();
    await writeFile(path.join(dataDir, "pg-location.json"), '{"home": "/var/lib/foothold/not-there"}');
    expect(await wordsOf(dataDir)).toContain("there is no such folder. Bring that folder along");
  });

  it.runIf(isRoot)("does not begin empty elsewhere when PostgreSQL may no longer enter it", async () => {
    const parent = path.join(await useDataDir(), "parent");
    await mkdir(parent, { mode: 0o711 });
    const dataDir = path.join(parent, "data");
    await (await startServer(dataDir)).stop();
    await chmod(parent, 0o700);
    expect(await wordsOf(dataDir)).toMatch(`PostgreSQL cannot enter ${parent}, and its files are below it`);
  });

  it.each(["pg", "pg/cluster", "secrets", "pg/log"])(
    "says that %s is a file where a folder should be",
    async (name) => {
      const { dataDir } = await useStoppedFolder();
      await rm(path.join(dataDir, name), { recursive: true });
      await writeFile(path.join(dataDir, name), "");
      expect(await wordsOf(dataDir)).toMatch(
        `${path.join(dataDir, name)} is a file, and Foothold needs a folder there`,
      );
    },
  );

  it("says that the data folder itself is a file, or lies below one", async () => {
    const file = path.join(await useDataDir(), "data");
    await writeFile(file, "");
    expect(await wordsOf(file)).toMatch("is a file, and Foothold needs a folder there");
    expect(await wordsOf(path.join(file, "below"))).toMatch("is a file, and Foothold needs a folder there");
  });

  it("says how much room is missing before it begins", async () => {
    const dataDir = await useDataDir();
    process.env.DISK_START_MB = "999999999";
    onTestFinished(() => {
      delete process.env.DISK_START_MB;
    });
    expect(await wordsOf(dataDir)).toMatch(/has \d+ MB left, and Foothold needs 999999999 MB to start/);
  });
});
