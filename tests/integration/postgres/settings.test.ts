import { readdir, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { log } from "@/lib/log";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "@/lib/postgres/embedded-postgres";
import { makeDataDir } from "../../support/data-dir";
import { query, startServer, useDataDir } from "../../support/embedded-postgres";
import { isRoot } from "../../support/processes";

let dataDir: string;
let server: EmbeddedPostgres;

beforeAll(async () => {
  dataDir = await makeDataDir();
  server = await startEmbeddedPostgres({ dataDir, log });
});

afterAll(async () => {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

describe("the embedded PostgreSQL", () => {
  it("keeps every acknowledged save durable and listens on no network", async () => {
    const rows = await query(
      server.ownerUrl,
      `select name, setting from pg_settings where name in
        ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'listen_addresses', 'server_encoding',
         'unix_socket_permissions', 'log_min_error_statement', 'log_error_verbosity', 'log_statement', 'TimeZone')`,
    );
    expect(Object.fromEntries(rows.map((row) => [row.name, row.setting]))).toEqual({
      fsync: "on",
      full_page_writes: "on",
      synchronous_commit: "on",
      data_checksums: "on",
      listen_addresses: "",
      server_encoding: "UTF8",
      unix_socket_permissions: "0700",
      log_min_error_statement: "panic",
      log_error_verbosity: "terse",
      log_statement: "none",
      TimeZone: "UTC",
    });
  });

  it("gives the app a role that owns its database and nothing else", async () => {
    const [role] = await query(
      server.databaseUrl,
      `select rolname, rolsuper, rolcreatedb, rolcreaterole,
        pg_get_userbyid((select datdba from pg_database where datname = current_database())) as owner,
        current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
        current_setting('idle_in_transaction_session_timeout') as idle
        from pg_roles where rolname = current_user`,
    );
    expect(role).toEqual({
      rolname: "foothold",
      rolsuper: false,
      rolcreatedb: false,
      rolcreaterole: false,
      owner: "foothold",
      statement: "15s",
      lock: "5s",
      idle: "15s",
    });
    await expect(query(server.databaseUrl, "copy (select 1) to program 'true'")).rejects.toMatchObject({
      code: "42501",
    });
    await expect(query(server.databaseUrl, "select pg_read_file('PG_VERSION')")).rejects.toMatchObject({
      code: "42501",
    });
  });

  it("refuses a wrong password", async () => {
    const url = new URL(server.databaseUrl);
    url.password = "wrong";
    await expect(query(url.href, "select 1")).rejects.toMatchObject({ code: "28P01" });
  });

  it("keeps secrets and cluster to their owners", async () => {
    const { home } = server;
    const modeOf = async (place: string) => ((await stat(place)).mode & 0o777).toString(8);
    expect(await modeOf(path.join(dataDir, "secrets"))).toBe("700");
    for (const name of await readdir(path.join(dataDir, "secrets"))) {
      expect(await modeOf(path.join(dataDir, "secrets", name)), name).toBe("600");
    }
    expect(await modeOf(home.cluster)).toBe("700");
    expect(await modeOf(home.run)).toBe("700");
    expect(await readdir(home.run)).not.toContain("owner-password");
  });

  it("writes nothing people typed into its log", async () => {
    const canary = `CANARY-${Math.random().toString(36).slice(2)}`;
    await query(server.databaseUrl, "create table word (text text primary key)");
    await query(server.databaseUrl, `insert into word values ('${canary}')`);
    for (const sql of [`insert into word values ('${canary}')`, `select '${canary}'::int`, `select ${canary}`]) {
      await expect(query(server.databaseUrl, sql)).rejects.toThrow();
    }
    const text = await readFile(server.home.logFile, "utf8");
    expect(text).toContain("ready to accept connections");
    expect(text).not.toContain(canary);
  });

  it("keeps what was stored over a stop and a start", async () => {
    const folder = await useDataDir();
    const first = await startServer(folder);
    await query(first.databaseUrl, "create table word (text text); insert into word values ('kept')");
    await first.stop();
    const second = await startServer(folder);
    expect(second.hasTakenOver).toBe(false);
    expect(await query(second.databaseUrl, "select text from word")).toEqual([{ text: "kept" }]);
  });

  it.runIf(isRoot)("never runs as root", async () => {
    const pid = server.pid();
    const status = await readFile(`/proc/${pid}/status`, "utf8");
    expect(status).toMatch(new RegExp(`^Uid:\\s+${server.home.user.uid}\\s`, "m"));
    expect(server.home.user.uid).not.toBe(0);
  });
});
