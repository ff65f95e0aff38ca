import { beforeAll, describe, expect, it } from "vitest";
import { copyProposalOperation } from "@/lib/contract/proposal";
import { database } from "@/lib/db/client";
import { withoutPrivate } from "@/lib/domain/answers/without-private";
import type { Draft } from "@/lib/domain/draft/draft";
import { call, type Reply } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { dataFileOf } from "../../support/data-file-of";
import { makeProposal, makeUser, type TestUser } from "../../support/factories";

let user: TestUser;
beforeAll(async () => {
  await prepareApp();
  user = await makeUser();
});

const idOf = (reply: Reply): string => (reply.body as { id: string }).id;
const copy = (proposalId: string, body: object = {}): Promise<Reply> =>
  call(copyProposalOperation, { cookie: user.cookie, params: { proposalId }, body });

describe("a copy", () => {
  it("has every answer of its proposal but the private ones, and no version of it", async () => {
    const proposalId = await makeProposal(user, { title: "Winter roads", from: "county-winter-service" });
    const reply = await copy(proposalId);
    expect([reply.status, reply.body]).toMatchObject([201, { title: "Winter roads (copy)", stanceOn: false }]);
    expect(reply.headers.get("location")).toBe(`/api/v1/proposals/${idOf(reply)}`);
    const [first, second] = [await dataFileOf(user, proposalId), await dataFileOf(user, idOf(reply))];
    const kept = withoutPrivate(first.sections as Draft);
    expect(second.sections).toEqual(kept);
    expect(second.sections).not.toEqual(first.sections);
    expect(await database().version.count({ where: { proposalId: idOf(reply) } })).toBe(0);
  });

  it("may be given a title, and shortens a long one for itself", async () => {
    const proposalId = await makeProposal(user, { title: "W".repeat(200) });
    expect((await copy(proposalId, { title: "Another" })).body).toMatchObject({ title: "Another" });
    expect((await copy(proposalId)).body).toMatchObject({ title: `${"W".repeat(192)}… (copy)` });
  });

  it("is not made of a proposal with a section that cannot be read", async () => {
    const proposalId = await makeProposal(user, { from: "county-winter-service" });
    const where = { proposalId_sectionId: { proposalId, sectionId: "risks" } };
    await database().section.update({ where, data: { schemaVersion: 999 } });
    const before = await database().proposal.count();
    const reply = await copy(proposalId);
    expect([reply.status, reply.body]).toMatchObject([500, { code: "damaged", fields: [{ path: "sections.risks" }] }]);
    expect(await database().proposal.count()).toBe(before);
  });
});
