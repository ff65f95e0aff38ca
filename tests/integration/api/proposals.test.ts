import { beforeAll, describe, expect, it } from "vitest";
import { exampleIds, getExample } from "@/lib/content/load-examples";
import { saveOrganisationOperation } from "@/lib/contract/organisation";
import {
  changeProposalOperation,
  createProposalOperation,
  getProposalOperation,
  importProposalOperation,
  listProposalsOperation,
  removeProposalOperation,
} from "@/lib/contract/proposal";
import { getSectionOperation, saveSectionOperation } from "@/lib/contract/section";
import { database } from "@/lib/db/client";
import type { ProposalFile } from "@/lib/domain/file/proposal-file";
import { sectionList } from "@/lib/domain/sections/registry";
import { call, type Reply } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { dataFileOf } from "../../support/data-file-of";
import { makeProposal, makeUser, type TestUser } from "../../support/factories";

let user: TestUser;
beforeAll(async () => {
  await prepareApp();
  user = await makeUser({ isAdmin: true });
});

const as = (sent: object = {}) => ({ cookie: user.cookie, ...sent });
const get = (proposalId: string): Promise<Reply> => call(getProposalOperation, as({ params: { proposalId } }));
const change = (proposalId: string, revision: number, body: object): Promise<Reply> =>
  call(changeProposalOperation, as({ params: { proposalId }, headers: { "if-match": `"${revision}"` }, body }));
const dataOf = (proposalId: string): Promise<ProposalFile> => dataFileOf(user, proposalId);
const start = (from: unknown): Promise<Reply> =>
  call(createProposalOperation, as({ body: { title: "A start", from } }));
const idOf = (reply: Reply): string => (reply.body as { id: string }).id;

describe("proposals", () => {
  it("start blank with what set-up knows of the organisation", async () => {
    const organisation = { name: "Northshire", sector: "local-government", country: "GB", currency: "GBP" };
    await call(saveOrganisationOperation, as({ body: organisation }));
    const reply = await call(createProposalOperation, as({ body: { title: "  A   small\npilot ", from: "blank" } }));
    expect([reply.status, reply.body]).toMatchObject([201, { title: "A small pilot", status: "draft", revision: 1 }]);
    expect(reply.headers.get("location")).toBe(`/api/v1/proposals/${idOf(reply)}`);
    const params = { proposalId: idOf(reply), sectionId: "context" };
    const context = await call(getSectionOperation, as({ params }));
    expect(context.body).toMatchObject({
      revision: 1,
      answers: { orgName: "Northshire", sector: "local-government", country: "GB", currency: "GBP" },
    });
  });

  it.each(exampleIds)("start from %s with every section as it is in the file", async (id) => {
    const proposalId = await makeProposal(user, { title: "From an example", from: id });
    const example = getExample(id);
    const inTodaysShape = sectionList.map(({ id, version }) => [
      id,
      { schemaVersion: version, unknown: [], confirmed: [], ...example?.sections[id] },
    ]);
    expect((await dataOf(proposalId)).sections).toEqual(Object.fromEntries(inTodaysShape));
    const { sections } = (await get(proposalId)).body as { sections: { id: string; revision: number }[] };
    expect(sections.map((section) => section.id)).toEqual(sectionList.map((section) => section.id));
    expect(sections.every(({ revision }) => revision === 1)).toBe(true);
  });

  it.each(exampleIds)("start from the structure of %s, with its words marked and none of its facts", async (sample) => {
    const reply = await start({ sample });
    expect(reply.status).toBe(201);
    const { sections } = await dataOf(idOf(reply));
    expect(Object.values(sections).map((section) => section.sample)).toEqual(sectionList.map(() => sample));
    expect(sections.context?.answers).toMatchObject({ orgName: "Northshire", sector: "local-government" });
    expect(sections.pilot?.answers).toMatchObject({ budgetCeiling: null, start: null, decisionDate: null });
  });

  it("keep a sample's mark through saves and through the data file", async () => {
    const proposalId = idOf(await start({ sample: "housing-internal-network" }));
    const { answers } = (await dataOf(proposalId)).sections.asks ?? {};
    const save = async (revision: number, changed: object): Promise<string[]> => {
      const params = { proposalId, sectionId: "asks" };
      const sent = { params, headers: { "if-match": `"${revision}"` }, body: { answers: changed } };
      const { body } = await call(saveSectionOperation, as(sent));
      return (body as { findings: { code: string }[] }).findings.map(({ code }) => code);
    };
    expect(await save(1, { ...answers, headline: "Three decisions, today" })).toContain("versions.sample-left");
    const taken = await call(importProposalOperation, as({ body: await dataOf(proposalId) }));
    expect((await dataOf(idOf(taken))).sections.asks?.sample).toBe("housing-internal-network");
    expect(await save(2, { headline: "Three decisions, today" })).not.toContain("versions.sample-left");
  });

  it("start from templates with rows of the library and the organisation's own facts", async () => {
    const { sections } = await dataOf(idOf(await start({ templates: ["S04", "S06"] })));
    expect(sections.context?.answers).toMatchObject({ startingPoint: "already-refused", orgName: "Northshire" });
    const picked = ["R28", "R24", "R14", "R16"].map((libraryId) => ({ libraryId }));
    expect(sections.risks?.answers.risks).toMatchObject(picked);
    expect(sections.pilot?.answers.typeId).toBe("P1");
  });

  it.each([
    ["from", "no-such-example"],
    ["from.sample", { sample: "no-such-sample" }],
    ["from.templates", { templates: ["S04", "S99"] }],
  ])("do not start where %s names nothing, and say what there is", async (path, from) => {
    const before = await database().proposal.count();
    const { status, body } = await start(from);
    const message = expect.stringMatching(/^This takes .+: [A-Za-z0-9-]+, /);
    expect([status, body]).toMatchObject([422, { fields: [{ path, message }] }]);
    expect(await database().proposal.count()).toBe(before);
  });

  it.each([[{ sample: "a", templates: ["S01"] }], [{ templates: [] }], [{ templates: ["S01", "S02", "S03"] }], [7]])(
    "do not start from %j",
    async (from) => {
      expect((await start(from)).status).toBe(422);
    },
  );

  it("are listed for their owner, last edited first, and not from the bin", async () => {
    const writer = await makeUser();
    const older = await makeProposal(writer, { title: "Older" });
    const newer = await makeProposal(writer, { title: "Newer" });
    const titles = async () => {
      const { body } = await call(listProposalsOperation, { cookie: writer.cookie });
      return (body as { proposals: { title: string }[] }).proposals.map(({ title }) => title);
    };
    expect(await titles()).toEqual(["Newer", "Older"]);
    const params = { proposalId: older, sectionId: "alignment" };
    const saving = { params, headers: { "if-match": '"0"' }, body: { answers: {} }, cookie: writer.cookie };
    expect((await call(saveSectionOperation, saving)).status).toBe(200);
    expect(await titles()).toEqual(["Older", "Newer"]);
    await call(removeProposalOperation, { params: { proposalId: newer }, cookie: writer.cookie });
    expect(await titles()).toEqual(["Older"]);
  });

  it("keep everything in the bin", async () => {
    const proposalId = await makeProposal(user, { from: "county-winter-service" });
    const removed = await call(removeProposalOperation, as({ params: { proposalId } }));
    expect([removed.status, removed.text]).toEqual([204, ""]);
    expect(await database().section.count({ where: { proposalId } })).toBe(sectionList.length);
  });

  it("are renamed against their own revision, and a stale rename changes nothing", async () => {
    const proposalId = await makeProposal(user);
    const renamed = await change(proposalId, 1, { title: "Better" });
    expect([renamed.status, renamed.headers.get("etag")]).toEqual([200, '"2"']);
    const stale = await change(proposalId, 1, { title: "Worse" });
    expect([stale.status, stale.body]).toMatchObject([412, { current: { title: "Better", revision: 2 } }]);
  });

  it("are not renamed by a save of a section", async () => {
    const proposalId = await makeProposal(user);
    const params = { proposalId, sectionId: "alignment" };
    await call(saveSectionOperation, as({ params, headers: { "if-match": '"0"' }, body: { answers: {} } }));
    expect((await change(proposalId, 1, { title: "Still the first" })).status).toBe(200);
  });

  it("ask for at least one change", async () => {
    const empty = await change(await makeProposal(user), 1, {});
    expect([empty.status, empty.body]).toMatchObject([
      422,
      { fields: [{ message: "Send a title, stanceOn or a theme." }] },
    ]);
  });
});

describe("stance", () => {
  const people = [{ id: "p1", who: "Head of IT", support: -2, targetSupport: 1 }];
  const saveChampions = (proposalId: string, revision: number): Promise<Reply> =>
    call(
      saveSectionOperation,
      as({
        params: { proposalId, sectionId: "champions" },
        headers: { "if-match": `"${revision}"` },
        body: { answers: { people } },
      }),
    );

  it("is kept once the owner has switched it on, and leaves no trace once it is off again", async () => {
    const proposalId = await makeProposal(user);
    await change(proposalId, 1, { stanceOn: true });
    await saveChampions(proposalId, 0);
    expect((await dataOf(proposalId)).sections.champions?.answers).toMatchObject({ people });
    await change(proposalId, 2, { stanceOn: false });
    const where = { proposalId };
    const [sections, revisions, operations] = await Promise.all([
      database().section.findMany({ where }),
      database().sectionRevision.findMany({ where }),
      database().operation.findMany({ where }),
    ]);
    expect(JSON.stringify([sections, revisions, operations])).not.toMatch(/"(support|targetSupport)":-?\d/);
  });

  it("goes out of a long history, and whoever still has it open is told", async () => {
    const saves = 45;
    const proposalId = await makeProposal(user);
    await change(proposalId, 1, { stanceOn: true });
    for (let revision = 0; revision < saves; revision++) await saveChampions(proposalId, revision);
    await change(proposalId, 2, { stanceOn: false });
    const stale = await saveChampions(proposalId, saves);
    expect([stale.status, stale.body]).toMatchObject([412, { current: { revision: saves + 1 } }]);
    const revisions = await database().sectionRevision.findMany({ where: { proposalId, sectionId: "champions" } });
    expect(revisions).toHaveLength(saves + 1);
    for (const { answers } of revisions) {
      expect(answers).toMatchObject({ people: [{ id: "p1", who: "Head of IT", support: null }] });
    }
  });

  it("that is off already changes no revision when it is switched off again", async () => {
    const proposalId = await makeProposal(user);
    await saveChampions(proposalId, 0);
    await change(proposalId, 1, { stanceOn: false });
    expect((await saveChampions(proposalId, 1)).status).toBe(200);
  });
});

describe("stance of union, political and occupational health roles", () => {
  it("is stored as nothing even while stance is on", async () => {
    const proposalId = await makeProposal(user);
    await change(proposalId, 1, { stanceOn: true });
    const reply = await call(
      saveSectionOperation,
      as({
        params: { proposalId, sectionId: "champions" },
        headers: { "if-match": '"0"' },
        body: { answers: { people: [{ id: "p1", who: "Union representative", support: -2, targetSupport: 1 }] } },
      }),
    );
    expect(reply.status).toBe(200);
    const { sections } = await dataOf(proposalId);
    expect(sections.champions?.answers.people).toEqual([
      { id: "p1", who: "Union representative", support: null, targetSupport: null },
    ]);
  });
});
