import { appendFile, open, readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { rotateLog } from "@/lib/postgres/rotate-log";
import { query, startServer, useDataDir } from "../../support/embedded-postgres";

describe("PostgreSQL's log", () => {
  it("is begun anew over its limit, five times kept, the newest first", async () => {
    const folder = await useDataDir();
    const file = path.join(folder, "postgres.log");
    for (let round = 1; round <= 7; round += 1) {
      await appendFile(file, `round ${round}`);
      expect(await rotateLog(file, 5)).toBe(true);
    }
    await appendFile(file, "now");
    expect(await rotateLog(file, 5)).toBe(false);
    const texts = await Promise.all([".1", ".5"].map((end) => readFile(file + end, "utf8")));
    expect(texts).toEqual(["round 7", "round 3"]);
    expect((await readdir(folder)).sort()).toEqual([
      "postgres.log",
      ...[1, 2, 3, 4, 5].map((number) => `postgres.log.${number}`),
    ]);
  });

  it("goes on at its beginning for whoever holds it open to write at its end", async () => {
    const file = path.join(await useDataDir(), "postgres.log");
    const server = await open(file, "a");
    await server.write("before it was begun anew\n");
    await rotateLog(file, 5);
    await server.write("after\n");
    await server.close();
    expect(await readFile(file, "utf8")).toBe("after\n");
  });

  it("is begun anew by the next start, after whatever happened to the one before", async () => {
    const dataDir = await useDataDir();
    const first = await startServer(dataDir);
    await first.stop();
    await writeFile(first.home.logFile, "x".repeat(11 * 1024 * 1024));
    const second = await startServer(dataDir);
    expect(await query(second.databaseUrl, "select 1 as one")).toEqual([{ one: 1 }]);
    expect((await stat(second.home.logFile)).size).toBeLessThan(10_000);
    expect((await stat(`${second.home.logFile}.1`)).size).toBe(11 * 1024 * 1024);
  });
});
