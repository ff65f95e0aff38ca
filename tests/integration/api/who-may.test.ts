import { beforeAll, describe, expect, it } from "vitest";
import { removeProposalOperation } from "@/lib/contract/proposal";
import { operations } from "@/lib/contract/registry";
import { database } from "@/lib/db/client";
import { call } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { makeProposal, makeUser, type TestUser } from "../../support/factories";
import { sampleRequest } from "../../support/sample-requests";

let owner: TestUser;
let other: TestUser;
let admin: TestUser;

beforeAll(async () => {
  await prepareApp();
  [owner, other, admin] = await Promise.all([makeUser(), makeUser(), makeUser({ isAdmin: true })]);
});

/** Everything a refused write could have touched. */
async function countRows(): Promise<number[]> {
  const { proposal, section, sectionRevision, operation, version, organisation, libraryEntry } = database();
  const live = { where: { deletedAt: null } };
  return Promise.all([
    proposal.count(live),
    proposal.count(),
    section.count(),
    sectionRevision.count(),
    operation.count(),
    version.count(),
    organisation.count(),
    libraryEntry.count(live),
  ]);
}

/** What these ask for is made first, in tests of their own. */
const needsMore = ["getExportFile", "createExport", "getAsset", "getSectionRevision", "restoreSection"];
const guarded = operations.filter(({ access }) => access !== "anyone");
const ofProposals = operations.filter(({ path }) => path.includes("{proposalId}"));
const isOfBin = ({ path }: { path: string }): boolean => path.startsWith("/bin/");

/** A proposal of the owner, where the operation looks for one. */
async function makeProposalFor(operation: { path: string }): Promise<string> {
  const proposalId = await makeProposal(owner);
  if (isOfBin(operation)) await call(removeProposalOperation, { params: { proposalId }, cookie: owner.cookie });
  return proposalId;
}

describe("who may call what", () => {
  it.each(guarded.map((operation) => [operation.id, operation] as const))(
    "P9 %s answers 401 without a session and changes nothing",
    async (_id, operation) => {
      const proposalId = await makeProposalFor(operation);
      const before = await countRows();
      const reply = await call(operation, sampleRequest(operation, { proposalId }));
      expect([reply.status, reply.body]).toMatchObject([401, { code: "unauthorized" }]);
      expect(await countRows()).toEqual(before);
    },
  );

  it.each(ofProposals.map((operation) => [operation.id, operation] as const))(
    "P9 %s answers 404 to another user and to an administrator, and changes nothing",
    async (_id, operation) => {
      const proposalId = await makeProposalFor(operation);
      const before = await countRows();
      for (const { cookie } of [other, admin]) {
        const reply = await call(operation, { ...sampleRequest(operation, { proposalId }), cookie });
        expect([reply.status, reply.body]).toMatchObject([404, { code: "not_found" }]);
      }
      expect(await countRows()).toEqual(before);
    },
  );

  it.each(ofProposals.map((operation) => [operation.id, operation] as const))(
    "%s answers 404 to its owner where the proposal is in the bin, or is not if it is about the bin, and for an id that is none",
    async (_id, operation) => {
      const proposalId = await makeProposal(owner);
      const deletedAt = isOfBin(operation) ? null : new Date();
      await database().proposal.update({ where: { id: proposalId }, data: { deletedAt } });
      for (const id of [proposalId, "not-an-id", "../../etc/passwd"]) {
        const sent = { ...sampleRequest(operation, { proposalId: id }), cookie: owner.cookie };
        expect((await call(operation, sent)).status).toBe(404);
      }
    },
  );

  it.each(
    guarded
      .filter(({ id, access }) => access !== "admin" && !needsMore.includes(id))
      .map((operation) => [operation.id, operation] as const),
  )("%s answers its owner", async (_id, operation) => {
    const proposalId = await makeProposalFor(operation);
    const reply = await call(operation, { ...sampleRequest(operation, { proposalId }), cookie: owner.cookie });
    expect([reply.status, reply.text]).toEqual([operation.status, expect.any(String)]);
  });

  it.each(operations.filter(({ access }) => access === "admin").map((operation) => [operation.id, operation] as const))(
    "%s answers 403 to everybody but an administrator, and changes nothing",
    async (_id, operation) => {
      const sent = sampleRequest(operation, { proposalId: "" });
      const before = await countRows();
      expect((await call(operation, { ...sent, cookie: owner.cookie })).status).toBe(403);
      expect(await countRows()).toEqual(before);
      // What is named in the sample's address need not be there.
      expect([operation.status, 404]).toContain((await call(operation, { ...sent, cookie: admin.cookie })).status);
    },
  );

  it("refuses every write from another site before it asks who is calling", async () => {
    for (const operation of operations.filter(({ method }) => method !== "GET")) {
      const sent = sampleRequest(operation, { proposalId: "x" });
      for (const headers of [{ "sec-fetch-site": "cross-site" }, { "sec-fetch-site": "same-site" }]) {
        const reply = await call(operation, {
          ...sent,
          headers: { ...sent.headers, ...headers },
          cookie: owner.cookie,
        });
        expect([operation.id, reply.status, reply.body]).toMatchObject([
          operation.id,
          403,
          { code: "origin_refused", title: expect.stringContaining("http://localhost:3000") },
        ]);
      }
    }
  });
});
