import { beforeAll, describe, expect, it } from "vitest";
import { today } from "@/app/api/v1/today";
import { mintScope, mintUserScope } from "@/lib/auth/mint-scope";
import { loadLibrary } from "@/lib/content/load-library";
import { changeProposalOperation, removeProposalOperation } from "@/lib/contract/proposal";
import { operations } from "@/lib/contract/registry";
import { getSectionOperation, saveSectionOperation } from "@/lib/contract/section";
import { database } from "@/lib/db/client";
import { listProposals } from "@/lib/db/proposal/list-proposals";
import { loadDraft } from "@/lib/db/proposal/load-draft";
import { refreshSummaries } from "@/lib/db/proposal/refresh-summaries";
import { proposalIdSchema, userIdSchema } from "@/lib/domain/ids/record-ids";
import { type DraftSummary, SUMMARY_VERSION, summariseWith } from "@/lib/domain/proposal/summarise-draft";
import { foldText } from "@/lib/domain/text/fold-text";
import { call } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { makeProposal, makeUser, type TestUser } from "../../support/factories";
import { sampleRequest } from "../../support/sample-requests";

let user: TestUser;
beforeAll(async () => {
  await prepareApp();
  user = await makeUser({ isAdmin: true });
});

const summarise = summariseWith(loadLibrary(), today());
const isoDay = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;
const inOrder = (dates: DraftSummary["dates"]) => dates.map(({ event, date }) => `${date} ${event}`).sort();

/** What is kept of a proposal is what its answers give now. */
async function expectFresh(proposalId: string): Promise<void> {
  const id = proposalIdSchema.parse(proposalId);
  const row = await database().proposal.findUniqueOrThrow({ where: { id }, include: { dates: true } });
  const kept = {
    searchTitle: row.searchTitle,
    summaryVersion: row.summaryVersion,
    status: row.status,
    answeredCount: row.answeredCount,
    completedCount: row.completedCount,
    meetingOn: isoDay(row.meetingOn),
    dates: row.dates.map(({ event, date, ownerId }) => `${isoDay(date)} ${event} ${ownerId}`).sort(),
  };
  const scope = mintScope({ userId: userIdSchema.parse(user.id), proposalId: id, role: "own" });
  const loaded = await loadDraft({ scope });
  const { isLasting, ...fresh } = loaded ? summarise(loaded.draft) : { isLasting: true };
  expect(kept).toEqual({
    ...("dates" in fresh ? { ...fresh, dates: inOrder(fresh.dates).map((date) => `${date} ${user.id}`) } : kept),
    searchTitle: foldText(row.title),
    summaryVersion: isLasting ? SUMMARY_VERSION : 0,
    ...(row.deletedAt ? { dates: [] } : {}),
  });
}

const writes = operations.filter(({ method, path }) => method !== "GET" && path.startsWith("/proposals"));

describe("what lists show is kept with every write", () => {
  it.each(writes.map((operation) => [operation.id, operation] as const))("of %s", async (_id, operation) => {
    const proposalId = await makeProposal(user, { title: "Église", from: "county-winter-service" });
    await expectFresh(proposalId);
    const sample = sampleRequest(operation, { proposalId });
    // The sample begins at the first save; in a full example a section stands at its first revision.
    const headers: Record<string, string> = sample.headers?.["if-match"] ? { "if-match": '"1"' } : {};
    const reply = await call(operation, { ...sample, headers, cookie: user.cookie });
    expect(reply.status, reply.text.slice(0, 200)).toBeLessThan(300);
    await expectFresh(proposalId);
    const made = (reply.body as { id?: string } | null)?.id;
    if (made !== undefined) await expectFresh(made);
  });

  it("of a save that empties, fills or unfinishes a section, and moves its days", async () => {
    const proposalId = await makeProposal(user, { from: "county-winter-service" });
    const params = { proposalId, sectionId: "pilot" };
    const { answers } = (await call(getSectionOperation, { params, cookie: user.cookie })).body as { answers: object };
    const bodies = [
      { answers: {} },
      {
        answers: {
          ...answers,
          reviewDates: [
            { id: "a", date: "2027-05-01" },
            { id: "b", date: "2027-05-01" },
          ],
        },
      },
      { answers: { ...answers, start: "soon", end: "2027-02-30" }, finished: false },
      { answers, finished: true },
    ];
    for (const [index, body] of bodies.entries()) {
      const headers = { "if-match": `"${index + 1}"` };
      const reply = await call(saveSectionOperation, { params, headers, body, cookie: user.cookie });
      expect(reply.status).toBe(200);
      await expectFresh(proposalId);
    }
  });

  it("of an agreement dated ahead, which lists work out anew until its day", async () => {
    const proposalId = await makeProposal(user, { from: "county-winter-service" });
    const params = { proposalId, sectionId: "champions" };
    const { answers } = (await call(getSectionOperation, { params, cookie: user.cookie })).body as { answers: object };
    const body = { answers: { ...answers, sponsorAgreedOn: "2099-01-01" }, finished: true };
    const sent = { params, headers: { "if-match": '"1"' }, body, cookie: user.cookie };
    expect((await call(saveSectionOperation, sent)).status).toBe(200);
    await expectFresh(proposalId);
    const { summaryVersion } = await database().proposal.findUniqueOrThrow({ where: { id: proposalId } });
    expect(summaryVersion).toBe(0);
  });

  it("of a refused save, which keeps nothing", async () => {
    const proposalId = await makeProposal(user, { from: "county-winter-service" });
    const params = { proposalId, sectionId: "pilot" };
    const sent = { params, headers: { "if-match": '"7"' }, body: { answers: {} }, cookie: user.cookie };
    expect((await call(saveSectionOperation, sent)).status).toBe(412);
    await expectFresh(proposalId);
  });

  it("of attitudes switched off, which takes answers away", async () => {
    const proposalId = await makeProposal(user, { from: "county-winter-service" });
    for (const [index, stanceOn] of [true, false].entries()) {
      const headers = { "if-match": `"${index + 1}"` };
      const sent = { params: { proposalId }, headers, body: { stanceOn }, cookie: user.cookie };
      expect((await call(changeProposalOperation, sent)).status).toBe(200);
      await expectFresh(proposalId);
    }
  });

  it("of a removal, which takes its days off the list of coming dates", async () => {
    const proposalId = await makeProposal(user, { from: "county-winter-service" });
    expect(await database().proposalDate.count({ where: { proposalId } })).toBeGreaterThan(2);
    await call(removeProposalOperation, { params: { proposalId }, cookie: user.cookie });
    await expectFresh(proposalId);
  });
});

describe("what an older release kept", () => {
  it("is worked out anew when it is shown, kept then, and leaves the order of the list alone", async () => {
    const owner = await makeUser();
    const proposalId = await makeProposal(owner, { from: "housing-internal-network" });
    const right = await database().proposal.findUniqueOrThrow({ where: { id: proposalId } });
    const stale = { status: "draft", answeredCount: 0, completedCount: 0, meetingOn: null, summaryVersion: 0 };
    await database().proposal.update({ where: { id: proposalId }, data: stale });
    await database().proposalDate.deleteMany({ where: { proposalId } });
    const scope = mintUserScope({ userId: userIdSchema.parse(owner.id), isAdmin: false });
    const { rows } = await listProposals({ scope, limit: 25 });
    const [shown] = await refreshSummaries(rows, summarise);
    expect(shown).toMatchObject({
      status: "final",
      answeredCount: right.answeredCount,
      completedCount: right.completedCount,
    });
    expect(await database().proposal.findUniqueOrThrow({ where: { id: proposalId } })).toEqual(right);
    expect(await database().proposalDate.count({ where: { proposalId } })).toBeGreaterThan(2);
  });

  it("gives way to a save that came in between", async () => {
    const owner = await makeUser();
    const proposalId = await makeProposal(owner, { from: "housing-internal-network" });
    const scope = mintUserScope({ userId: userIdSchema.parse(owner.id), isAdmin: false });
    const { rows } = await listProposals({ scope, limit: 25 });
    const seen = rows.map((row) => ({ ...row, summaryVersion: 0 }));
    const before = await database().proposal.findUniqueOrThrow({ where: { id: proposalId } });
    const counts = { answeredCount: 99, completedCount: 99 };
    const late: DraftSummary = { status: "ready", ...counts, meetingOn: null, dates: [], isLasting: true };
    await refreshSummaries(seen, () => late);
    expect(await database().proposal.findUniqueOrThrow({ where: { id: proposalId } })).toEqual(before);
  });
});
