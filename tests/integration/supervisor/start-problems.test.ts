import { mkdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { launchAppForTest } from "../../support/app-for-test";
import { query, startServer, useDataDir } from "../../support/embedded-postgres";
import { findFreePort } from "../../support/processes";

type Spoiled = { env: Record<string, string>; words: RegExp };

/** A stopped data folder that has been in use. */
async function useUsedFolder(): Promise<string> {
  const dataDir = await useDataDir();
  await (await startServer(dataDir)).stop();
  return dataDir;
}

/** A PostgreSQL server without TLS, as far as a client can see: asked for TLS, it answers "N". Gives its port. */
async function startWithoutTls(): Promise<number> {
  const server = createServer((socket) => {
    socket.once("data", () => socket.write("N"));
    socket.on("error", () => undefined);
  });
  const port = await findFreePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return port;
}

const faults: Record<string, () => Promise<Spoiled>> = {
  "a file in the place of the folder": async () => {
    const file = path.join(await useDataDir(), "data");
    await writeFile(file, "");
    return { env: { DATA_DIR: file }, words: /is a file, and Foothold needs a folder there/ };
  },
  "a folder in the place of the lease": async () => {
    const dataDir = await useDataDir();
    await mkdir(path.join(dataDir, "lease.json"));
    return { env: { DATA_DIR: dataDir }, words: /lease\.json is a folder, and Foothold needs a file there/ };
  },
  "a damaged state file": async () => {
    const dataDir = await useUsedFolder();
    await writeFile(path.join(dataDir, "pg/cluster.json"), "{");
    return { env: { DATA_DIR: dataDir }, words: /cluster\.json is damaged/ };
  },
  "a secret that is gone": async () => {
    const dataDir = await useUsedFolder();
    await rm(path.join(dataDir, "secrets/database-owner-password"));
    return { env: { DATA_DIR: dataDir }, words: /database-owner-password is gone/ };
  },
  "a disk without room": async () => {
    const env = { DATA_DIR: await useDataDir(), DISK_START_MB: "999999999" };
    return { env, words: /has \d+ MB left, and Foothold needs 999999999 MB to start/ };
  },
  "a server without TLS where TLS is asked for": async () => {
    const address = `postgresql://u:p@127.0.0.1:${await startWithoutTls()}/foothold?sslmode=require`;
    return {
      env: { DATABASE_URL: address, DATA_DIR: await useDataDir() },
      words: /has no TLS, and its address asks for it/,
    };
  },
  "a server that takes no writes": async () => {
    const server = await startServer(await useDataDir());
    await query(server.ownerUrl, "alter database foothold set default_transaction_read_only = on");
    return {
      env: { DATABASE_URL: server.databaseUrl, DATA_DIR: await useDataDir() },
      words: /takes no writes: it is read-only/,
    };
  },
};

describe("a start that does not work", () => {
  it.each(Object.entries(faults))(
    "says at its end in one sentence, without a trace, that there is %s",
    async (_name, spoil) => {
      const { env, words } = await spoil();
      const launch = launchAppForTest({ env: { PORT: String(await findFreePort()), ...env } });
      expect(await launch.exited).toBe(1);
      expect(launch.output().trim().split("\n").at(-1)).toMatch(words);
      expect(launch.output()).not.toMatch(/^\s+at |\[Function|node:internal|Error:/m);
    },
  );
});
