import { beforeAll, describe, expect, it } from "vitest";
import { getSectionOperation, saveSectionOperation } from "@/lib/contract/section";
import { restoreSectionOperation } from "@/lib/contract/section-history";
import { newId } from "@/lib/db/new-id";
import type { SectionId } from "@/lib/domain/ids/section-ids";
import { call, type Reply } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { makeProposal, makeUser, type TestUser } from "../../support/factories";

const PRIORITY = "Answers within the hour";
const DRAFTED = `It serves our priority: ${PRIORITY}`;

let user: TestUser;
beforeAll(async () => {
  await prepareApp();
  user = await makeUser();
});

type Save = { proposalId: string; sectionId: SectionId; revision: number; answers: object; finished?: boolean };
const save = async ({ proposalId, sectionId, revision, ...body }: Save): Promise<Reply> => {
  const headers = { "if-match": `"${revision}"` };
  return call(saveSectionOperation, { cookie: user.cookie, params: { proposalId, sectionId }, headers, body });
};
const withPriority = (corporateObjective: string | null) => ({ needs: [{ id: "n1", corporateObjective }] });

async function startProposal(forOrganisation: string): Promise<string> {
  const proposalId = await makeProposal(user);
  const groupId = { section: "audiences", question: "groups", rowId: "g1" };
  const groups = [{ id: "g1", name: "Chief executive", isDecisionMaker: true }];
  const benefits = [{ id: "b1", groupId, forThem: "Calm", forOrganisation }];
  const audiences = { answers: { groups, benefits }, finished: true } as const;
  await save({ proposalId, sectionId: "alignment", revision: 0, answers: withPriority(PRIORITY) });
  const saved = await save({ proposalId, sectionId: "audiences", revision: 0, ...audiences });
  expect(saved.status).toBe(200);
  return proposalId;
}

async function readAudiences(proposalId: string): Promise<unknown> {
  const params = { proposalId, sectionId: "audiences" };
  const { body } = await call(getSectionOperation, { cookie: user.cookie, params });
  const { revision, finished, answers } = body as Record<string, unknown> & { answers: { benefits: object[] } };
  return { revision, finished, benefit: answers.benefits[0] };
}

describe("a benefit that was drafted from a priority", () => {
  it("is blank once the priority is cleared, and its section stays finished", async () => {
    const proposalId = await startProposal(DRAFTED);
    const cleared = await save({ proposalId, sectionId: "alignment", revision: 1, answers: withPriority(null) });
    expect(cleared.body).toMatchObject({ revision: 2 });
    const benefit = { id: "b1", forThem: "Calm", forOrganisation: null };
    expect(await readAudiences(proposalId)).toMatchObject({ revision: 2, finished: true, benefit });
  });

  it("follows a priority that is put in other words, by hand or by an earlier version", async () => {
    const proposalId = await startProposal(DRAFTED);
    await save({ proposalId, sectionId: "alignment", revision: 1, answers: withPriority("Shorter queues") });
    const reworded = { forOrganisation: "It serves our priority: Shorter queues" };
    expect(await readAudiences(proposalId)).toMatchObject({ revision: 2, benefit: reworded });
    const restored = await call(restoreSectionOperation, {
      cookie: user.cookie,
      params: { proposalId, sectionId: "alignment", revision: "1" },
      headers: { "if-match": '"2"', "idempotency-key": newId() },
      body: {},
    });
    expect(restored.status).toBe(200);
    expect(await readAudiences(proposalId)).toMatchObject({ revision: 3, benefit: { forOrganisation: DRAFTED } });
  });

  it("stays as somebody edited it", async () => {
    const edited = `${DRAFTED}, at night too`;
    const proposalId = await startProposal(edited);
    await save({ proposalId, sectionId: "alignment", revision: 1, answers: withPriority(null) });
    expect(await readAudiences(proposalId)).toMatchObject({ revision: 1, benefit: { forOrganisation: edited } });
  });

  it("stays where the save comes too late", async () => {
    const proposalId = await startProposal(DRAFTED);
    const late = await save({ proposalId, sectionId: "alignment", revision: 0, answers: withPriority(null) });
    expect(late.status).toBe(412);
    expect(await readAudiences(proposalId)).toMatchObject({ revision: 1, benefit: { forOrganisation: DRAFTED } });
  });
});
