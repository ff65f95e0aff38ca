import { readdir } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { mintUserScope } from "@/lib/auth/mint-scope";
import {
  deleteForGoodOperation,
  emptyBinOperation,
  listBinOperation,
  restoreProposalOperation,
} from "@/lib/contract/bin";
import { createExportOperation } from "@/lib/contract/export";
import { createProposalOperation, listProposalsOperation, removeProposalOperation } from "@/lib/contract/proposal";
import { saveSectionOperation } from "@/lib/contract/section";
import { closeDatabase, database } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { ListPlace } from "@/lib/db/proposal/cursor-page";
import { deleteExpired } from "@/lib/db/proposal/delete-from-bin";
import { binQuery, listBin as listBinPage } from "@/lib/db/proposal/list-bin";
import { loadDraft } from "@/lib/db/proposal/load-draft";
import { userIdSchema } from "@/lib/domain/ids/record-ids";
import { BIN_DAYS } from "@/lib/domain/proposal/bin";
import { proposalCursorSchema } from "@/lib/domain/proposal/proposal-cursor";
import { readEnvironment } from "@/lib/env";
import { drawnFolder } from "@/lib/export/worker/drawn-files";
import { call } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { createMigratedDatabase, type TestDatabase } from "../../support/database";
import { makeProposal, makeUser, type TestUser } from "../../support/factories";
import { addProposals } from "../../support/many-proposals";

let own: TestDatabase;
let user: TestUser;

beforeAll(async () => {
  await prepareApp();
  own = await createMigratedDatabase();
  process.env.DATABASE_URL = own.databaseUrl;
  await closeDatabase();
  user = await makeUser();
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(async () => {
  await closeDatabase();
  await own.drop();
});

const remove = (proposalId: string) => call(removeProposalOperation, { params: { proposalId }, cookie: user.cookie });
const restore = (proposalId: string) => call(restoreProposalOperation, { params: { proposalId }, cookie: user.cookie });
const deleteForGood = (proposalId: string) =>
  call(deleteForGoodOperation, { params: { proposalId }, cookie: user.cookie });
type Binned = { id: string; title: string; deletedAt: string; keptUntil: string };
type BinReply = { proposals: Binned[]; next: string | null };

async function listBin(query = "", who = user): Promise<BinReply> {
  return (await call(listBinOperation, { cookie: who.cookie, query })).body as BinReply;
}
const idsInBin = async (): Promise<string[]> => (await listBin()).proposals.map(({ id }) => id);

/** The newest of a bin moves so many days into the past. */
async function age(proposalId: string, days: number): Promise<void> {
  const deletedAt = new Date(Date.now() - days * 86_400_000);
  await database().proposal.update({ where: { id: proposalId }, data: { deletedAt } });
}

/** The proposals whose drawn files are kept. */
const drawnFor = (): Promise<string[]> => readdir(drawnFolder(readEnvironment().dataDir));

/** A look into the bins in so many days. */
const look = (days = 0) => ({ now: new Date(Date.now() + days * 86_400_000), timeZone: "UTC" });

/** Every table of the database, from its own catalogue. */
async function listTables(): Promise<string[]> {
  const found = await database().$queryRaw<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`;
  return found.map(({ name }) => name);
}

/** The tables in which some row holds that text in any of its columns. */
async function tablesWith(text: string): Promise<string[]> {
  const found: string[] = [];
  for (const table of await listTables()) {
    const name = Prisma.sql([`"${table}"`]);
    const [row] = await database().$queryRaw<{ n: bigint }[]>`
      select count(*) as n from ${name} as t where to_jsonb(t)::text like ${`%${text}%`}`;
    if (Number(row?.n) > 0) found.push(table);
  }
  return found.sort();
}

/** A proposal with something in every table that can hold something of it. */
async function makeFull(marker: string): Promise<string> {
  const { cookie } = user;
  const title = `Marked ${marker}`;
  const proposalId = await makeProposal(user, { title, from: "county-winter-service" });
  const body = { answers: { longTermVision: `Ask us anywhere, ${marker}` } };
  const headers = { "if-match": '"1"', "idempotency-key": `key-${marker}` };
  const params = { proposalId, sectionId: "alignment" };
  expect((await call(saveSectionOperation, { cookie, params, headers, body })).status).toBe(200);
  const choice = { format: "html", variant: "executive", density: "read-ahead" };
  const frozen = await call(createExportOperation, { cookie, params: { proposalId }, body: choice });
  expect(frozen.status).toBe(201);
  return proposalId;
}

describe("the bin", () => {
  it("says until when each is kept, by the day of the organisation, last deleted first, a page at a time", async () => {
    vi.stubEnv("TIME_ZONE", "Pacific/Auckland");
    const other = await makeUser();
    await addProposals(other.id, 27);
    await database().proposal.updateMany({
      where: { ownerId: other.id },
      data: { deletedAt: new Date("2026-12-01T23:30:00Z") },
    });
    const first = await listBin("", other);
    expect([first.proposals.length, first.proposals[0]]).toMatchObject([25, { keptUntil: "2027-01-01" }]);
    const rest = await listBin(`?cursor=${first.next}`, other);
    expect([rest.proposals.length, rest.next]).toEqual([2, null]);
    expect(new Set([...first.proposals, ...rest.proposals].map(({ id }) => id)).size).toBe(27);
    expect((await call(listBinOperation, { cookie: other.cookie, query: "?cursor=1" })).status).toBe(422);
  });

  it("leads from the third page back to the second and then to the first, also where all went at one instant", async () => {
    const many = await makeUser();
    await addProposals(many.id, 60);
    await database().proposal.updateMany({
      where: { ownerId: many.id },
      data: { deletedAt: new Date("2026-12-01T23:30:00Z") },
    });
    const scope = mintUserScope({ userId: userIdSchema.parse(many.id), isAdmin: false });
    const pageAt = (place: ListPlace) => listBinPage({ scope, limit: 25, place });
    const at = (cursor: string | null) => proposalCursorSchema.parse(cursor);
    const first = await pageAt({});
    const second = await pageAt({ older: at(first.older) });
    const third = await pageAt({ older: at(second.older) });
    expect([third.rows.length, third.older, first.newer]).toEqual([10, null, null]);
    expect(await pageAt({ newer: at(third.newer) })).toEqual(second);
    expect(await pageAt({ newer: at(second.newer) })).toEqual(first);
  });

  it("reads its pages by an index of its own", async () => {
    const many = await makeUser();
    await addProposals(many.id, 2_000);
    await database().$executeRaw`update "proposal" set "deletedAt" = "updatedAt" where "ownerId" = ${many.id}`;
    await database().$executeRaw`analyze "proposal"`;
    const scope = mintUserScope({ userId: userIdSchema.parse(many.id), isAdmin: false });
    const { older } = await listBinPage({ scope, limit: 25 });
    const { newer } = await listBinPage({ scope, limit: 25, place: { older: proposalCursorSchema.parse(older) } });
    for (const place of [
      {},
      { older: proposalCursorSchema.parse(older) },
      { newer: proposalCursorSchema.parse(newer) },
    ]) {
      const [row] = await database().$queryRaw<{ "QUERY PLAN": { Plan: object }[] }[]>`
        explain (format json) ${binQuery({ scope, limit: 25, place })}`;
      expect(JSON.stringify(row)).toContain("proposal_bin_by_deletion");
    }
    await database().proposal.deleteMany({ where: { ownerId: many.id } });
  });

  it("gives back all of what was restored, its dates in the list included", async () => {
    const proposalId = await makeProposal(user, { title: "Restored", from: "county-winter-service" });
    const scope = { userId: user.id, proposalId } as unknown as Parameters<typeof loadDraft>[0]["scope"];
    const before = await loadDraft({ scope });
    const days = await database().proposalDate.findMany({ where: { proposalId }, orderBy: { date: "asc" } });
    expect(days.length).toBeGreaterThan(0);
    await remove(proposalId);
    expect([await idsInBin(), await loadDraft({ scope })]).toEqual([[proposalId], null]);
    expect((await restore(proposalId)).status).toBe(204);
    expect(await loadDraft({ scope })).toEqual(before);
    expect(await database().proposalDate.findMany({ where: { proposalId }, orderBy: { date: "asc" } })).toEqual(days);
    expect([await idsInBin(), (await restore(proposalId)).status]).toEqual([[], 404]);
    const list = (await call(listProposalsOperation, { cookie: user.cookie })).body;
    expect(list).toMatchObject({ proposals: expect.arrayContaining([expect.objectContaining({ id: proposalId })]) });
  });

  it("restores none beyond the most one person may have, and keeps it in the bin", async () => {
    const full = await makeUser();
    const proposalId = await makeProposal(full);
    const { cookie } = full;
    await call(removeProposalOperation, { params: { proposalId }, cookie });
    await addProposals(full.id, 500);
    const reply = await call(restoreProposalOperation, { params: { proposalId }, cookie });
    const message = "You have 500 proposals. Move some to the bin before you restore one.";
    expect([reply.status, reply.body]).toMatchObject([403, { code: "forbidden", fields: [{ message }] }]);
    expect((await listBin("", full)).proposals).toHaveLength(1);
    expect((await call(createProposalOperation, { cookie, body: { title: "One more", from: "blank" } })).status).toBe(
      403,
    );
  });
});

describe("deleting for good", () => {
  it("leaves no row of it in any table", async () => {
    const marker = "blackbird";
    const proposalId = await makeFull(marker);
    await remove(proposalId);
    const holding = ["operation", "proposal", "section", "sectionRevision", "version", "versionOutline"];
    expect(await tablesWith(marker)).toEqual(holding);
    expect(await drawnFor()).toContain(proposalId);
    expect((await deleteForGood(proposalId)).status).toBe(204);
    expect([await tablesWith(marker), await tablesWith(proposalId)]).toEqual([[], []]);
    expect(await drawnFor()).not.toContain(proposalId);
    expect((await deleteForGood(proposalId)).status).toBe(404);
  });

  it("touches nothing that is not in the bin, and keeps a copy of what it was copied from", async () => {
    const origin = await makeProposal(user, { title: "Origin" });
    const copy = await makeProposal(user, { title: "Copy" });
    await database().proposal.update({ where: { id: copy }, data: { copiedFromId: origin } });
    expect((await deleteForGood(origin)).status).toBe(404);
    await remove(origin);
    expect((await deleteForGood(origin)).status).toBe(204);
    expect(await database().proposal.findUnique({ where: { id: copy } })).toMatchObject({ copiedFromId: null });
  });

  it("hangs every row that names a proposal on the proposal's own", async () => {
    const keys = await database().$queryRaw<{ table: string; columns: string[]; rule: string }[]>`
      select c.conrelid::regclass::text as "table", c.confdeltype::text as rule,
        array(select attname::text from pg_attribute where attrelid = c.conrelid and attnum = any(c.conkey)) as columns
      from pg_constraint c where c.contype = 'f' and 'proposalId' = any(
        array(select attname::text from pg_attribute where attrelid = c.conrelid and attnum = any(c.conkey)))`;
    const naming = await database().$queryRaw<{ table: string }[]>`
      select quote_ident(table_name) as "table" from information_schema.columns
      where table_schema = 'public' and column_name = 'proposalId'`;
    expect(keys.map(({ rule }) => rule)).toEqual(keys.map(() => "c"));
    expect(new Set(keys.map(({ table }) => table))).toEqual(new Set(naming.map(({ table }) => table)));
  });

  it("empties the bin of one person, of what they have seen, in as many steps as it takes", async () => {
    const { cookie, id } = await makeUser();
    const other = await makeUser();
    await addProposals(id, 33);
    await addProposals(other.id, 3);
    const deletedAt = new Date("2026-11-20T09:00:00.000Z");
    await database().proposal.updateMany({ where: { ownerId: { in: [id, other.id] } }, data: { deletedAt } });
    const live = await makeProposal({ cookie });
    const later = await makeProposal({ cookie });
    await call(removeProposalOperation, { params: { proposalId: later }, cookie });
    const reply = await call(emptyBinOperation, { cookie, body: { upTo: deletedAt.toISOString() } });
    expect(reply.status).toBe(204);
    const left = await database().proposal.findMany({ where: { ownerId: id }, select: { id: true } });
    expect(new Set(left.map((row) => row.id))).toEqual(new Set([live, later]));
    expect(await database().proposal.count({ where: { ownerId: other.id } })).toBe(3);
    const wrong = await call(emptyBinOperation, { cookie, body: { upTo: "yesterday" } });
    expect([wrong.status, wrong.body]).toMatchObject([422, { fields: [{ path: "upTo" }] }]);
  });
});

describe("the daily look into the bins", () => {
  it("deletes what has had its 30 days, by anybody, and nothing else", async () => {
    const [old, young, live] = [await makeFull("magpie"), await makeProposal(user), await makeProposal(user)];
    await remove(old);
    await remove(young);
    await age(old, BIN_DAYS + 1);
    await age(young, BIN_DAYS);
    expect(await deleteExpired({ ...look(), shouldStop: () => true })).toBe(0);
    expect(await deleteExpired(look())).toBe(1);
    expect([await tablesWith("magpie"), await tablesWith(old)]).toEqual([[], []]);
    expect(await database().proposal.count({ where: { id: { in: [young, live] } } })).toBe(2);
    expect(await deleteExpired(look(1))).toBe(1);
    expect(await database().proposal.count({ where: { id: { in: [young, live] } } })).toBe(1);
  });

  it("counts its days where the organisation is", async () => {
    const proposalId = await makeProposal(user);
    const deletedAt = new Date("2026-06-01T13:00:00Z");
    await database().proposal.update({ where: { id: proposalId }, data: { deletedAt } });
    // It was 2 June in Auckland, so that the last day is 2 July there, which is over at noon UTC; in UTC it is 1 July.
    const timeZone = "Pacific/Auckland";
    expect(await deleteExpired({ now: new Date("2026-07-02T11:59:00Z"), timeZone })).toBe(0);
    expect(await deleteExpired({ now: new Date("2026-07-02T12:00:00Z"), timeZone })).toBe(1);
  });

  it("leaves alone what is being restored at that moment", async () => {
    const proposalId = await makeProposal(user);
    await remove(proposalId);
    await age(proposalId, BIN_DAYS + 5);
    await database().$transaction(async (transaction) => {
      await transaction.proposal.update({ where: { id: proposalId }, data: { deletedAt: null } });
      expect(await deleteExpired(look())).toBe(0);
    });
    expect(await database().proposal.count({ where: { id: proposalId } })).toBe(1);
  });
});
