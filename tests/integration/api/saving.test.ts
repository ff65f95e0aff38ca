import { beforeAll, describe, expect, it } from "vitest";
import { getSectionOperation, saveSectionOperation } from "@/lib/contract/section";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/db/new-id";
import { call, type Reply } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { makeProposal, makeUser, type TestUser } from "../../support/factories";

let user: TestUser;
beforeAll(async () => {
  await prepareApp();
  user = await makeUser();
});

type Save = {
  proposalId: string;
  revision: number;
  answers: object;
  finished?: boolean;
  unknown?: string[];
  key?: string;
};

function save({ proposalId, revision, key, ...body }: Save): Promise<Reply> {
  return call(saveSectionOperation, {
    params: { proposalId, sectionId: "alignment" },
    cookie: user.cookie,
    headers: { "if-match": `"${revision}"`, ...(key ? { "idempotency-key": key } : {}) },
    body,
  });
}

const read = (proposalId: string, sectionId = "alignment"): Promise<Reply> =>
  call(getSectionOperation, { params: { proposalId, sectionId }, cookie: user.cookie });

const vision = (longTermVision: string) => ({ longTermVision });

describe("saving a section", () => {
  it("starts at revision 0 with no answers", async () => {
    const reply = await read(await makeProposal(user));
    expect(reply.body).toEqual({
      revision: 0,
      answers: {},
      finished: false,
      unknown: [],
      confirmed: [],
      savedAt: null,
    });
    expect(reply.headers.get("etag")).toBe('"0"');
  });

  it("answers with the new revision, status and findings, and gives back what was sent", async () => {
    const proposalId = await makeProposal(user);
    const saved = await save({ proposalId, revision: 0, answers: vision("Answer where people ask. ".repeat(20)) });
    expect(saved.status).toBe(200);
    expect(saved.headers.get("etag")).toBe('"1"');
    expect(saved.body).toMatchObject({ revision: 1, status: "in-progress" });
    const tooLong = { code: "text.too-long", questionKey: "longTermVision" };
    expect(saved.body).toMatchObject({ findings: expect.arrayContaining([expect.objectContaining(tooLong)]) });
    expect((await read(proposalId)).body).toMatchObject({
      revision: 1,
      answers: vision("Answer where people ask. ".repeat(20)),
    });
  });

  it("keeps `finished` as it is when it is left out", async () => {
    const proposalId = await makeProposal(user);
    await save({ proposalId, revision: 0, answers: {}, finished: true });
    await save({ proposalId, revision: 1, answers: vision("More") });
    expect((await read(proposalId)).body).toMatchObject({ revision: 2, finished: true });
  });

  it("keeps what is not known yet beside the answers, and as it is when it is left out", async () => {
    const proposalId = await makeProposal(user);
    await save({ proposalId, revision: 0, answers: {}, unknown: ["fitHeadline", "needs-r1-title", "fitHeadline"] });
    await save({ proposalId, revision: 1, answers: vision("More") });
    expect((await read(proposalId)).body).toMatchObject({ revision: 2, unknown: ["fitHeadline", "needs-r1-title"] });
    await save({ proposalId, revision: 2, answers: vision("More"), unknown: [] });
    expect((await read(proposalId)).body).toMatchObject({ unknown: [] });
    const revisions = await database().sectionRevision.findMany({
      where: { proposalId, sectionId: "alignment" },
      orderBy: { revision: "asc" },
    });
    expect(revisions.map(({ unknown }) => unknown.length)).toEqual([2, 2, 0]);
  });

  it.each([
    ["a key of another form", ["no such key"]],
    ["a control character", ["a\u0000b"]],
    ["an empty key", [""]],
    ["far too many", Array.from({ length: 501 }, (_, index) => `k${index}`)],
  ])("refuses a list of unknowns with %s, and keeps nothing of it", async (_, unknown) => {
    const proposalId = await makeProposal(user);
    const reply = await save({ proposalId, revision: 0, answers: vision("Kept out"), unknown });
    expect(reply.status).toBe(422);
    expect((await read(proposalId)).body).toMatchObject({ revision: 0, answers: {} });
  });

  it("keeps every revision, the newest equal to the section", async () => {
    const proposalId = await makeProposal(user);
    for (const revision of [0, 1, 2]) await save({ proposalId, revision, answers: vision(`Text ${revision}`) });
    const where = { proposalId, sectionId: "alignment" };
    const kept = await database().sectionRevision.findMany({ where, orderBy: { revision: "asc" } });
    expect(kept.map((row) => row.revision)).toEqual([1, 2, 3]);
    const section = await database().section.findFirstOrThrow({ where });
    expect(kept.at(-1)?.answers).toEqual(section.answers);
  });

  it("asks for If-Match", async () => {
    const proposalId = await makeProposal(user);
    const params = { proposalId, sectionId: "alignment" };
    const reply = await call(saveSectionOperation, { params, cookie: user.cookie, body: { answers: {} } });
    expect([reply.status, reply.body]).toMatchObject([428, { code: "revision_required" }]);
  });

  it("takes the tag as a compressing proxy may have weakened it", async () => {
    const proposalId = await makeProposal(user);
    const params = { proposalId, sectionId: "alignment" };
    const headers = { "if-match": 'W/"0"' };
    const reply = await call(saveSectionOperation, { params, headers, cookie: user.cookie, body: { answers: {} } });
    expect(reply.status).toBe(200);
  });

  it("P4 refuses a stale write, sends what is stored, and changes nothing", async () => {
    const proposalId = await makeProposal(user);
    await save({ proposalId, revision: 0, answers: vision("Mine") });
    const stale = await save({ proposalId, revision: 0, answers: vision("Yours") });
    expect(stale.status).toBe(412);
    expect(stale.body).toMatchObject({ code: "revision_stale", current: { revision: 1, answers: vision("Mine") } });
    expect((await read(proposalId)).body).toMatchObject({ revision: 1, answers: vision("Mine") });
  });

  it.each([0, 1])("P4 lets exactly one of many racers win at revision %i", async (revision) => {
    const proposalId = await makeProposal(user);
    if (revision === 1) await save({ proposalId, revision: 0, answers: {} });
    const racers = Array.from({ length: 6 }, (_, index) => save({ proposalId, revision, answers: vision(`${index}`) }));
    const statuses = (await Promise.all(racers)).map((reply) => reply.status);
    expect(statuses.sort()).toEqual([200, 412, 412, 412, 412, 412]);
  });

  it("gives the first reply again to the same key, writing nothing", async () => {
    const proposalId = await makeProposal(user);
    const sent = { proposalId, revision: 0, answers: vision("Once"), key: newId() };
    const first = await save(sent);
    const again = await save(sent);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(again.headers.get("etag")).toBe('"1"');
    expect((await read(proposalId)).body).toMatchObject({ revision: 1 });
  });

  it("does the work of twins sent at once only once", async () => {
    const proposalId = await makeProposal(user);
    const sent = { proposalId, revision: 0, answers: vision("Once"), key: newId() };
    const replies = await Promise.all([save(sent), save(sent), save(sent)]);
    expect(replies.map((reply) => reply.status)).toEqual([200, 200, 200]);
    expect(new Set(replies.map((reply) => reply.text)).size).toBe(1);
  });

  it("refuses a key that was used for another request", async () => {
    const proposalId = await makeProposal(user);
    const key = newId();
    await save({ proposalId, revision: 0, answers: vision("One"), key });
    const other = await save({ proposalId, revision: 1, answers: vision("Two"), key });
    expect([other.status, other.body]).toMatchObject([422, { code: "key_reused" }]);
  });

  it("leaves a refused save's key free for the mended one", async () => {
    const proposalId = await makeProposal(user);
    const key = newId();
    expect((await save({ proposalId, revision: 0, answers: { longTermVision: 5 }, key })).status).toBe(422);
    expect((await save({ proposalId, revision: 0, answers: vision("Mended"), key })).status).toBe(200);
  });

  it("saves what is unfinished, over its printed budget or past, and never throws it away", async () => {
    const proposalId = await makeProposal(user);
    const answers = { longTermVision: "x".repeat(600), needs: [{ id: "n1", measureBaseline: "about 40" }] };
    expect((await save({ proposalId, revision: 0, answers })).status).toBe(200);
    expect((await read(proposalId)).body).toMatchObject({ answers });
  });

  it("refuses more rows and characters than a question takes, each in words at its place", async () => {
    const proposalId = await makeProposal(user);
    const needs = Array.from({ length: 6 }, (_, at) => ({ id: `n${at}`, title: "x".repeat(at === 1 ? 241 : 240) }));
    const reply = await save({ proposalId, revision: 0, answers: { ...vision("x".repeat(601)), needs } });
    expect(reply.status).toBe(422);
    expect(reply.body).toMatchObject({
      code: "answers_invalid",
      fields: [
        { path: "answers.longTermVision", message: expect.stringContaining("at most 600 characters and has 601") },
        { path: "answers.needs", message: expect.stringContaining("at most 5 entries and has 6. Remove 1") },
        { path: "answers.needs[1].title", message: expect.stringContaining("at most 240 characters and has 241") },
      ],
    });
    const endless = await save({ proposalId, revision: 0, answers: vision("x".repeat(20_001)) });
    expect(endless.body).toMatchObject({ fields: [{ message: expect.stringContaining("at most 600 characters") }] });
  });

  it("names each fault of a value of the wrong kind with its place", async () => {
    const proposalId = await makeProposal(user);
    const reply = await save({ proposalId, revision: 0, answers: { needs: [{ id: "n1", title: 7 }] } });
    expect(reply.status).toBe(422);
    expect(reply.body).toMatchObject({ code: "answers_invalid", fields: [{ path: "answers.needs[0].title" }] });
  });

  it("answers 404 for a section that does not exist", async () => {
    const proposalId = await makeProposal(user);
    expect((await read(proposalId, "nonsense")).status).toBe(404);
  });

  it("stores stance as nothing while it is off", async () => {
    const proposalId = await makeProposal(user);
    const reply = await call(saveSectionOperation, {
      params: { proposalId, sectionId: "champions" },
      cookie: user.cookie,
      headers: { "if-match": '"0"' },
      body: { answers: { people: [{ id: "p1", who: "Head of IT", support: -2 }] } },
    });
    expect(reply.status).toBe(200);
    const body = (await read(proposalId, "champions")).body;
    expect(body).toMatchObject({ answers: { people: [{ who: "Head of IT", support: null }] } });
  });
});
