import { rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readEnvironment } from "@/lib/env";
import { log } from "@/lib/log";
import { openDatabase } from "@/lib/postgres/open-database";
import { makeDataDir } from "../support/data-dir";
import { query } from "../support/embedded-postgres";
import { type HttpSession, setUpAccount } from "../support/http-session";
import { isRunning, waitFor } from "../support/processes";
import { findWebServer, isAppReady, type RunningApp, startApp } from "../support/running-app";
import { makeSectionWriter, type SectionWriter } from "../support/section-writer";

const KILLS = 20;
const WRITERS = 8;

async function createProposal(session: HttpSession, title: string): Promise<string> {
  const reply = await session.send("POST", "/api/v1/proposals", { body: { title, from: "blank" } });
  if (reply.status !== 201) throw new Error(`creating answered ${reply.status}`);
  return (reply.body as { id: string }).id;
}

async function killWebServer(app: RunningApp): Promise<RunningApp> {
  const web = findWebServer(app.pid);
  if (web === undefined) throw new Error("the web server was not found");
  process.kill(web, "SIGKILL");
  await waitFor("the web server to be gone", () => !isRunning(web));
  await waitFor("a new web server", () => isAppReady(app));
  return app;
}

async function killSupervisor(app: RunningApp): Promise<RunningApp> {
  await app.kill();
  return startApp({ dataDir: app.dataDir, port: app.port });
}

const kill = { supervisor: killSupervisor, "web server": killWebServer };
const victims = Array.from({ length: KILLS }, (_, index) =>
  index % 2 === 0 ? ("supervisor" as const) : ("web server" as const),
);

/** A moment of no meaning, so that the kill meets the writers at a different point each time. */
const atRandom = (): Promise<void> => sleep(20 + Math.random() * 780);

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

describe("T1 P1 an acknowledged save survives a killed server", () => {
  const hasEnded = { yet: false };
  let dataDir = "";
  let app: RunningApp;
  let writers: SectionWriter[] = [];
  let writing: Promise<unknown> = Promise.resolve();

  beforeAll(async () => {
    dataDir = await makeDataDir();
    app = await startApp({ dataDir });
    const session = await setUpAccount(app);
    writers = await Promise.all(
      Array.from({ length: WRITERS }, async (_, index) => {
        const proposalId = await createProposal(session, `Writer ${index + 1}`);
        return makeSectionWriter(session, { proposalId, shouldStop: () => hasEnded.yet });
      }),
    );
    writing = Promise.all(writers.map((writer) => writer.run()));
    // A failing writer is reported by the last test.
    writing.catch(() => undefined);
  });
  afterAll(async () => {
    hasEnded.yet = true;
    await app.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  it.each(victims)("serves again after a kill of the %s", async (victim) => {
    await atRandom();
    app = await kill[victim](app);
    expect(await isAppReady(app)).toBe(true);
  });

  it("has lost nothing that was acknowledged", async () => {
    hasEnded.yet = true;
    await writing;
    const { databaseUrl } = await openDatabase({ environment: readEnvironment({ DATA_DIR: dataDir }), log });
    for (const writer of writers) await checkInvariants(databaseUrl, writer);
    const total = writers.reduce((sum, writer) => sum + writer.acknowledged.length, 0);
    expect(total).toBeGreaterThan(KILLS);
    process.stdout.write(`${KILLS} kills, ${total} acknowledged saves, 0 lost\n`);
  });
});
