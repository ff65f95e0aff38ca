import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { readEnvironment } from "@/lib/env";
import { log } from "@/lib/log";
import { openDatabase } from "@/lib/postgres/open-database";
import { startAppForTest } from "../support/app-for-test";
import { query, useDataDir } from "../support/embedded-postgres";
import { type HttpSession, setUpAccount } from "../support/http-session";
import { isRunning, waitFor } from "../support/processes";
import { findWebServer, type RunningApp } from "../support/running-app";
import { makeSectionWriter, type SectionWriter } from "../support/section-writer";

const KILLS = 20;
const WRITERS = 8;
const READY_LIMIT_MS = 10_000;

async function createProposal(session: HttpSession, title: string): Promise<string> {
  const reply = await session.send("POST", "/api/v1/proposals", { body: { title, from: "blank" } });
  if (reply.status !== 201) throw new Error(`creating answered ${reply.status}`);
  return (reply.body as { id: string }).id;
}

type Victim = "supervisor" | "web server";

function isReady({ url }: RunningApp): Promise<boolean> {
  return fetch(`${url}/api/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  );
}

async function killWebServer(app: RunningApp): Promise<RunningApp> {
  const web = findWebServer(app.pid);
  if (web === undefined) throw new Error("the web server was not found");
  process.kill(web, "SIGKILL");
  await waitFor("the web server to be gone", () => !isRunning(web));
  await waitFor("a new web server", () => isReady(app));
  return app;
}

async function killSupervisor(app: RunningApp): Promise<RunningApp> {
  await app.kill();
  return startAppForTest({ dataDir: app.dataDir, port: app.port });
}

/** Kills at a random moment; resolves with the app that runs afterwards and how long nobody was served. */
async function killOnce(app: RunningApp, victim: Victim): Promise<{ app: RunningApp; downMs: number }> {
  await sleep(20 + Math.random() * 780);
  const startedAt = Date.now();
  const next = await (victim === "supervisor" ? killSupervisor(app) : killWebServer(app));
  return { app: next, downMs: Date.now() - startedAt };
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

type StoredWrite = { key: string; revision: number; keyMessage: string; count: number };

/** What the database holds of one writer's section, oldest first, each revision beside the operation that made it. */
async function readStored(databaseUrl: string, proposalId: string): Promise<StoredWrite[]> {
  const rows = await query(
    databaseUrl,
    `select o.key, r.revision, r.answers->>'keyMessage' as "keyMessage", count(*) over (partition by r.revision)::int as count
      from "sectionRevision" r left join operation o
        on o."proposalId" = r."proposalId" and o."sectionId" = r."sectionId" and o.revision = r.revision
      where r."proposalId" = '${proposalId}' and r."sectionId" = 'context' order by r.revision`,
  );
  return rows as StoredWrite[];
}

async function checkInvariants(databaseUrl: string, writer: SectionWriter): Promise<void> {
  const stored = await readStored(databaseUrl, writer.proposalId);
  const byKey = new Map(stored.map((write) => [write.key, write]));
  // I1: what was acknowledged is there, as it was sent.
  for (const { key, revision, keyMessage } of writer.acknowledged) {
    expect(byKey.get(key)).toMatchObject({ revision, keyMessage });
  }
  // I3 and I4: revisions from 1 without gap or double, no key applied twice.
  expect(stored.map((write) => write.revision)).toEqual(stored.map((_, index) => index + 1));
  expect(stored.every((write) => write.count === 1)).toBe(true);
  expect(byKey.size).toBe(stored.length);
  // I5: each write is whole, and none is there that nobody sent.
  for (const { key, keyMessage } of stored) expect(keyMessage).toBe(writer.sent.get(key));
  // I2: the section is its newest revision.
  const [section] = await query(
    databaseUrl,
    `select s.revision, s.answers = r.answers as same, s.answers->>'keyMessage' as "keyMessage" from section s
      join "sectionRevision" r using ("proposalId", "sectionId", revision) where s."proposalId" = '${writer.proposalId}'`,
  );
  const newest = stored.at(-1);
  expect(section).toEqual({ revision: newest?.revision, same: true, keyMessage: newest?.keyMessage });
}

it("T1 P1 an acknowledged save survives a killed server", { timeout: 300_000 }, async () => {
  const dataDir = await useDataDir();
  let app = await startAppForTest({ dataDir });
  let isOver = false;
  const session = await setUpAccount(app);
  const writers = await Promise.all(
    Array.from({ length: WRITERS }, async (_, index) => {
      const proposalId = await createProposal(session, `Writer ${index + 1}`);
      return makeSectionWriter(session, { proposalId, shouldStop: () => isOver });
    }),
  );
  const writing = Promise.all(writers.map((writer) => writer.run()));
  // A failing writer is reported below.
  writing.catch(() => undefined);
  const downMs: number[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const after = await killOnce(app, kill % 2 === 0 ? "supervisor" : "web server");
    app = after.app;
    downMs.push(after.downMs);
  }
  isOver = true;
  await writing;
  const { databaseUrl } = await openDatabase({ environment: readEnvironment({ DATA_DIR: dataDir }), log });
  for (const writer of writers) await checkInvariants(databaseUrl, writer);
  const total = writers.reduce((sum, writer) => sum + writer.acknowledged.length, 0);
  expect(total).toBeGreaterThan(KILLS);
  expect(median(downMs)).toBeLessThan(READY_LIMIT_MS);
  process.stdout.write(
    `${KILLS} kills, ${total} acknowledged saves, 0 lost; down for ${median(downMs)} ms (median), ${Math.max(...downMs)} ms at most\n`,
  );
});
