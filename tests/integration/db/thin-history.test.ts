import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase, database } from "@/lib/db/client";
import { newId } from "@/lib/db/new-id";
import { thinHistory } from "@/lib/db/section/thin-history";
import { inTransaction } from "@/lib/db/transaction";
import { prepareApp } from "../../support/app-environment";
import { createMigratedDatabase, type TestDatabase } from "../../support/database";

const NOW = new Date("2026-11-29T12:30:00Z");
const AUTHORS = ["ann", "ben"];
let own: TestDatabase;

beforeAll(async () => {
  await prepareApp();
  own = await createMigratedDatabase();
  process.env.DATABASE_URL = own.databaseUrl;
  await closeDatabase();
  for (const id of AUTHORS) await database().user.create({ data: { id, name: id, email: `${id}@example.org` } });
});
afterAll(async () => {
  await closeDatabase();
  await own.drop();
});

type Row = [at: string, author: string, cause: string, stays: boolean];

/** One section of a proposal of its own, whose revisions were written at the times given. */
async function makeHistory(rows: Row[]): Promise<string> {
  const proposalId = newId();
  const db = database();
  await db.proposal.create({
    data: { id: proposalId, ownerId: "ann", title: "A small pilot", searchTitle: "a small pilot" },
  });
  const base = { proposalId, sectionId: "context", schemaVersion: 1, answers: {} };
  await db.section.create({ data: { ...base, revision: rows.length, updatedById: "ann" } });
  await db.sectionRevision.createMany({
    data: rows.map(([at, authorId, cause], index) => {
      return { ...base, revision: index + 1, finished: false, authorId, cause, createdAt: new Date(at) };
    }),
  });
  return proposalId;
}

async function listKept(proposalId: string): Promise<number[]> {
  const kept = await database().sectionRevision.findMany({ where: { proposalId }, orderBy: { revision: "asc" } });
  return kept.map(({ revision }) => revision);
}

/** Oldest first; the cut between "last of each hour" and "last of each day" is 30 October at 12:30. */
const histories: Record<string, Row[]> = {
  "all of the last 48 hours": [
    ["2026-11-27T12:31:00Z", "ann", "edit", true],
    ["2026-11-27T12:31:05Z", "ann", "edit", true],
    ["2026-11-29T12:00:00Z", "ann", "edit", true],
  ],
  "then the last of each hour": [
    ["2026-11-20T09:00:00Z", "ann", "edit", false],
    ["2026-11-20T09:20:00Z", "ann", "edit", false],
    ["2026-11-20T09:59:59Z", "ann", "edit", true],
    ["2026-11-20T10:00:00Z", "ann", "edit", false],
    ["2026-11-20T10:30:00Z", "ann", "edit", true],
  ],
  "after 30 days the last of each day": [
    ["2026-10-20T09:00:00Z", "ann", "edit", false],
    ["2026-10-20T18:00:00Z", "ann", "edit", true],
    ["2026-10-21T00:00:00Z", "ann", "edit", true],
    ["2026-10-30T11:00:00Z", "ann", "edit", false],
    ["2026-10-30T12:10:00Z", "ann", "edit", true],
    ["2026-10-30T12:40:00Z", "ann", "edit", true],
  ],
  "the end of each author's typing": [
    ["2026-11-20T09:00:00Z", "ann", "edit", false],
    ["2026-11-20T09:10:00Z", "ann", "edit", true],
    ["2026-11-20T09:20:00Z", "ben", "edit", false],
    ["2026-11-20T09:30:00Z", "ben", "edit", true],
  ],
  "every merge, restore and import of the last year": [
    ["2025-11-28T09:00:00Z", "ann", "merge", false],
    ["2025-11-28T09:10:00Z", "ann", "merge", true],
    ["2026-10-20T09:00:00Z", "ann", "import", true],
    ["2026-10-20T09:01:00Z", "ann", "merge", true],
    ["2026-10-20T09:02:00Z", "ann", "edit", false],
    ["2026-10-20T09:03:00Z", "ann", "restore", true],
    ["2026-10-20T09:04:00Z", "ann", "edit", true],
  ],
  "the newest, however old": [
    ["2024-01-01T09:00:00Z", "ann", "edit", false],
    ["2024-01-01T09:00:01Z", "ann", "edit", true],
  ],
};

describe("thinning the history of a section keeps", () => {
  it.each(Object.entries(histories))("%s", async (_name, rows) => {
    const proposalId = await makeHistory(rows);
    await thinHistory({ now: NOW });
    const staying = rows.flatMap(([, , , stays], index) => (stays ? [index + 1] : []));
    expect(await listKept(proposalId)).toEqual(staying);
    await thinHistory({ now: NOW });
    expect(await listKept(proposalId)).toEqual(staying);
  });

  it("the keys of saves for 30 days", async () => {
    const proposalId = await makeHistory([["2026-11-29T12:00:00Z", "ann", "edit", true]]);
    const base = {
      userId: "ann",
      requestHash: "",
      proposalId,
      sectionId: "context",
      revision: 1,
      status: 200,
      reply: {},
    };
    const rows = [
      { ...base, key: "old", createdAt: new Date("2026-10-30T12:29:00Z") },
      { ...base, key: "late", createdAt: new Date("2026-10-30T12:31:00Z") },
    ];
    await database().operation.createMany({ data: rows });
    expect(await thinHistory({ now: NOW })).toMatchObject({ operations: 1 });
    expect((await database().operation.findMany({ where: { proposalId } })).map(({ key }) => key)).toEqual(["late"]);
  });
});

describe("thinning", () => {
  it("goes through more proposals and keys than one step takes", async () => {
    const twice: Row[] = [
      ["2026-11-20T09:00:00Z", "ann", "edit", false],
      ["2026-11-20T09:20:00Z", "ann", "edit", true],
    ];
    const proposals: string[] = [];
    for (let number = 0; number < 120; number += 1) proposals.push(await makeHistory(twice));
    const [proposalId = ""] = proposals;
    const base = {
      userId: "ann",
      requestHash: "",
      proposalId,
      sectionId: "context",
      revision: 1,
      status: 200,
      reply: {},
    };
    const createdAt = new Date("2026-10-01T00:00:00Z");
    await database().operation.createMany({
      data: Array.from({ length: 2_100 }, (_, index) => ({ ...base, key: `many-${index}`, createdAt })),
    });
    expect(await thinHistory({ now: NOW })).toEqual({ revisions: 120, operations: 2_100 });
    for (const id of proposals) expect(await listKept(id)).toEqual([2]);
  });

  it("leaves it to the instance that is at it, and stops when asked to", async () => {
    const proposalId = await makeHistory([
      ["2026-11-20T09:00:00Z", "ann", "edit", false],
      ["2026-11-20T09:20:00Z", "ann", "edit", true],
    ]);
    await inTransaction(async (transaction) => {
      await transaction.$queryRaw`select pg_advisory_xact_lock(4632073012::bigint) is null as taken`;
      expect(await thinHistory({ now: NOW })).toEqual({ revisions: 0, operations: 0 });
    });
    expect(await thinHistory({ now: NOW, shouldStop: () => true })).toEqual({ revisions: 0, operations: 0 });
    expect(await listKept(proposalId)).toEqual([1, 2]);
  });
});
