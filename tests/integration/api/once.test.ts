import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { AnyOperation } from "@/lib/contract/operation";
import { operations } from "@/lib/contract/registry";
import { database } from "@/lib/db/client";
import { call } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { makeProposal, makeUser, type TestUser } from "../../support/factories";
import { sampleRequest } from "../../support/sample-requests";

let admin: TestUser;
/** Whose copies are made. */
let proposalId: string;
beforeAll(async () => {
  await prepareApp();
  admin = await makeUser({ isAdmin: true });
  proposalId = await makeProposal(admin);
});

/**
 * Makes the same by itself however often it comes: what a link does once, a link that replaces the one before, a version
 * by what is in it, and what leaves or empties the bin.
 */
const ONCE_BY_ITSELF = ["setUp", "resetPassword", "createResetLink", "createExport", "emptyBin", "restoreProposal"];
/** What builds on a revision is done once by that. */
const creating = operations.filter(
  ({ method, id, needsRevision }) => method === "POST" && !needsRevision && !ONCE_BY_ITSELF.includes(id),
);
const cases = creating.map((operation) => [operation.id, operation] as const);

const send = (operation: AnyOperation, key: string, change: object = {}) => {
  const { body, ...sent } = sampleRequest(operation, { proposalId });
  const headers = { ...sent.headers, "idempotency-key": key };
  return call(operation, { ...sent, headers, body: { ...(body as object), ...change }, cookie: admin.cookie });
};

async function countMade(): Promise<number> {
  const { proposal, libraryEntry } = database();
  return (await proposal.count()) + (await libraryEntry.count());
}

describe("whatever creates something by a form", () => {
  it.each(cases)("%s makes one of it when it is sent twice, and answers as before", async (_id, operation) => {
    const [key, before] = [randomUUID(), await countMade()];
    const first = await send(operation, key);
    const again = await send(operation, key);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get("location")).toBe(first.headers.get("location"));
    expect(await countMade()).toBe(before + 1);
  });

  it.each(cases)("%s makes one of it when two presses arrive together", async (_id, operation) => {
    const [key, before] = [randomUUID(), await countMade()];
    const replies = await Promise.all([send(operation, key), send(operation, key)]);
    expect(replies.map(({ status }) => status)).toEqual([201, 201]);
    expect(await countMade()).toBe(before + 1);
  });

  it.each(cases)("%s refuses the key of another request in words and makes nothing", async (_id, operation) => {
    const key = randomUUID();
    await send(operations.find(({ id }) => id === "createProposal") as AnyOperation, key, { title: "Taken" });
    const before = await countMade();
    const reply = await send(operation, key);
    expect([reply.status, reply.body]).toMatchObject([422, { code: "key_reused" }]);
    expect(await countMade()).toBe(before);
  });

  it.each(cases)("%s keeps nothing of a key that failed, so that it may be sent again", async (_id, operation) => {
    const key = randomUUID();
    const wrong = await send(operation, key, { nobody: "knows this" });
    expect(wrong.status).toBe(422);
    expect((await send(operation, key)).status).toBe(201);
  });

  it("forgets a reply together with the proposal it made", async () => {
    const create = operations.find(({ id }) => id === "createProposal") as AnyOperation;
    const key = randomUUID();
    const { id } = (await send(create, key)).body as { id: string };
    await database().proposal.delete({ where: { id } });
    expect(await database().operation.count({ where: { key } })).toBe(0);
  });
});
