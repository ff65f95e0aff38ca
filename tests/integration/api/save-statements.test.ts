import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { beforeAll, describe, expect, it, type MockInstance, onTestFinished, vi } from "vitest";
import { saveSectionOperation } from "@/lib/contract/section";
import type { Answers } from "@/lib/domain/draft/draft";
import { call } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { makeProposal, makeUser, type TestUser } from "../../support/factories";

let user: TestUser;
beforeAll(async () => {
  await prepareApp();
  user = await makeUser();
});

type Saving = { sectionId: string; revision: number; answers: Answers };

async function save(proposalId: string, { sectionId, revision, answers }: Saving, key: string = randomUUID()) {
  const params = { proposalId, sectionId };
  const headers = { "if-match": `"${revision}"`, "idempotency-key": key };
  return call(saveSectionOperation, { cookie: user.cookie, params, headers, body: { answers } });
}

/** Every statement that goes to the database from now on, each by its first words. */
function watchStatements(): () => string[] {
  const spy: MockInstance<(...given: unknown[]) => unknown> = vi.spyOn(Client.prototype, "query");
  onTestFinished(() => spy.mockRestore());
  return () => spy.mock.calls.map(([given]) => firstWords(given));
}

function firstWords(given: unknown): string {
  const text = typeof given === "object" && given !== null && "text" in given ? given.text : given;
  return String(text).trim().split(/\s+/).slice(0, 3).join(" ");
}

/** Each is a trip that the writer waits for, on a busy machine several times as long as the work itself. */
const STEADY = [
  // Who asks, and whether the proposal is theirs.
  'select s."createdAt", s."expiresAt",',
  "BEGIN",
  // Locks the proposal.
  'update "proposal" set',
  // The section, its revision, and all that the review reads.
  "with saved as",
  // The key with its reply.
  'insert into "operation"',
  "COMMIT",
];

describe("a save goes to the database", () => {
  it.each([
    ["a section whose words others repeat", { sectionId: "alignment", answers: { longTermVision: "One" } }],
    ["any other", { sectionId: "context", answers: { decisionMaker: "Kim Test" } }],
  ])("six times for %s", async (_which, { sectionId, answers }) => {
    const proposalId = await makeProposal(user, { from: "county-winter-service" });
    expect((await save(proposalId, { sectionId, revision: 1, answers })).status).toBe(200);
    const statements = watchStatements();
    expect((await save(proposalId, { sectionId, revision: 2, answers })).status).toBe(200);
    expect(statements()).toEqual(STEADY);
  });

  it("once more where what lists show has changed", async () => {
    const proposalId = await makeProposal(user);
    const statements = watchStatements();
    const answers = { start: "2027-03-01" };
    expect((await save(proposalId, { sectionId: "pilot", revision: 0, answers })).status).toBe(200);
    expect(statements()).toEqual([...STEADY.slice(0, 4), "with kept as", ...STEADY.slice(4)]);
  });

  it("once where the proposal is somebody else's", async () => {
    const proposalId = await makeProposal(await makeUser());
    const statements = watchStatements();
    expect((await save(proposalId, { sectionId: "context", revision: 0, answers: {} })).status).toBe(404);
    expect(statements()).toEqual(STEADY.slice(0, 1));
  });
});
