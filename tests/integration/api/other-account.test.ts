import { beforeAll, describe, expect, it } from "vitest";
import { handleAuth } from "@/lib/api/handle-auth";
import { operations } from "@/lib/contract/registry";
import { database } from "@/lib/db/client";
import { USER_HEADER } from "@/lib/domain/account/scope";
import { call, send } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { makeProposal, makeUser, type TestUser } from "../../support/factories";
import { sampleRequest } from "../../support/sample-requests";

let owner: TestUser;
let other: TestUser;
beforeAll(async () => {
  await prepareApp();
  [owner, other] = await Promise.all([makeUser({ isAdmin: true }), makeUser({ isAdmin: true })]);
});

const guarded = operations.filter(({ access }) => access !== "anyone");

describe("what one person typed, while another is signed in in the same browser", () => {
  it.each(guarded.map((operation) => [operation.id, operation] as const))(
    "%s is refused in words and changes nothing",
    async (_id, operation) => {
      const proposalId = await makeProposal(owner);
      const counts = () => Promise.all([database().proposal.count(), database().libraryEntry.count()]);
      const before = await counts();
      const sent = sampleRequest(operation, { proposalId });
      const headers = { ...sent.headers, [USER_HEADER]: owner.id };
      const reply = await call(operation, { ...sent, headers, cookie: other.cookie });
      expect([reply.status, reply.body]).toMatchObject([401, { code: "other_account" }]);
      expect(await counts()).toEqual(before);
    },
  );

  it("changes nobody's account either", async () => {
    const reply = await send(handleAuth, {
      method: "POST",
      path: "/api/auth/update-user",
      headers: { [USER_HEADER]: owner.id },
      cookie: other.cookie,
      body: { name: "Somebody else" },
    });
    expect([reply.status, reply.body]).toMatchObject([401, { code: "other_account" }]);
    expect(await database().user.findUnique({ where: { id: other.id } })).toMatchObject({ name: "Sam Test" });
  });

  it("goes through once its writer is signed in again", async () => {
    const [operation] = operations.filter(({ id }) => id === "createProposal");
    if (!operation) throw new Error("createProposal is gone");
    const sent = sampleRequest(operation, { proposalId: "none" });
    const reply = await call(operation, { ...sent, headers: { [USER_HEADER]: owner.id }, cookie: owner.cookie });
    expect(reply.status).toBe(201);
  });
});
