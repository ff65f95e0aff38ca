import { mkdir, readdir, readFile, utimes, writeFile } from "node:fs/promises";
import os from "node:os";
import { describe, expect, it } from "vitest";
import { takeLease } from "@/lib/postgres/lease";
import { describeSelf, leaseFileOf } from "@/lib/postgres/lease-file";
import { useDataDir } from "../../support/embedded-postgres";

const DEAD_PID = 2 ** 22 + 1;
const ignoreLoss = () => undefined;

describe("the lease on a data folder", () => {
  it("T9 names the holder to the second starter, who exits 75", async () => {
    const dataDir = await useDataDir();
    const lease = await takeLease(dataDir, ignoreLoss);
    const before = await readFile(leaseFileOf(dataDir), "utf8");
    await expect(takeLease(dataDir, ignoreLoss)).rejects.toMatchObject({
      exitCode: 75,
      message: expect.stringMatching(`host ${os.hostname()}, pid ${process.pid}, since \\d{4}-`),
    });
    expect(await readFile(leaseFileOf(dataDir), "utf8")).toBe(before);
    await lease.release();
    expect(await readdir(dataDir)).toEqual([]);
  });

  it("T9 takes the lease of a dead process at once, also when its pid lives again as something else", async () => {
    const dataDir = await useDataDir();
    for (const dead of [{ pid: DEAD_PID }, { processStart: "1" }]) {
      // Renewed for an hour ahead, it never goes stale: only the proof of death can take it.
      const renewedAt = Date.now() + 3_600_000;
      await writeFile(leaseFileOf(dataDir), JSON.stringify({ ...describeSelf(), renewedAt, ...dead }));
      await (await takeLease(dataDir, ignoreLoss)).release();
    }
  });

  it("takes a lease from another machine only when it has gone stale", async () => {
    const dataDir = await useDataDir();
    const elsewhere = { ...describeSelf(), host: "elsewhere", boot: "another", renewedAt: Date.now() - 31_000 };
    await writeFile(leaseFileOf(dataDir), JSON.stringify(elsewhere));
    await (await takeLease(dataDir, ignoreLoss)).release();
  });

  it("takes a damaged lease that nobody has written for a while, at once", async () => {
    const dataDir = await useDataDir();
    const file = leaseFileOf(dataDir);
    await writeFile(file, '{"instance');
    const longAgo = new Date(Date.now() - 31_000);
    await utimes(file, longAgo, longAgo);
    await (await takeLease(dataDir, ignoreLoss)).release();
  });

  it("does not wait for ever for a folder in the place of the lease", async () => {
    const dataDir = await useDataDir();
    await mkdir(leaseFileOf(dataDir));
    await expect(takeLease(dataDir, ignoreLoss)).rejects.toMatchObject({ code: "EISDIR" });
  });

  it("lets one of many win who find a dead holder at the same moment", async () => {
    const dataDir = await useDataDir();
    for (let round = 0; round < 20; round += 1) {
      await writeFile(leaseFileOf(dataDir), JSON.stringify({ ...describeSelf(), pid: DEAD_PID }));
      const tries = await Promise.allSettled(Array.from({ length: 8 }, () => takeLease(dataDir, ignoreLoss)));
      const won = tries.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
      expect(won).toHaveLength(1);
      await Promise.all(won.map((lease) => lease.release()));
    }
    expect(await readdir(dataDir)).toEqual([]);
  });
});
