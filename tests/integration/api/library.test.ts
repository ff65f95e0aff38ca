import { beforeAll, describe, expect, it } from "vitest";
import { loadWholeLibrary } from "@/app/load-whole-library";
import {
  createLibraryEntryOperation,
  listLibraryEntriesOperation,
  removeLibraryEntryOperation,
  saveLibraryEntryOperation,
} from "@/lib/contract/library";
import { getProposalOperation, listProposalsOperation } from "@/lib/contract/proposal";
import { getSectionOperation, type StoredSection, saveSectionOperation } from "@/lib/contract/section";
import { database } from "@/lib/db/client";
import { rowsOf } from "@/lib/domain/draft/rows-of";
import type { OwnEntry } from "@/lib/domain/own-library/own-entry";
import { call, type Reply } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { makeProposal, makeUser, type TestUser } from "../../support/factories";

let admin: TestUser;
let member: TestUser;
beforeAll(async () => {
  await prepareApp();
  [admin, member] = await Promise.all([makeUser({ isAdmin: true }), makeUser()]);
});

const risk = {
  kind: "risk",
  entry: {
    title: "The rota has a gap at Christmas",
    cause: "",
    consequence: "Questions wait for four days",
    category: "operational",
    treatment: "mitigate",
    controls: [{ text: "Two names for every day", ownerRole: "Service manager" }],
    likelihood: 4,
    impact: 3,
    likelihoodAfter: 2,
    impactAfter: 3,
    offeredTo: ["external-service"],
    source: ["Incident log 2025"],
    year: 2025,
    caveat: null,
  },
};

const asEntry = (reply: Reply): OwnEntry => reply.body as OwnEntry;

async function addRisk(): Promise<OwnEntry> {
  const reply = await call(createLibraryEntryOperation, { cookie: admin.cookie, body: risk });
  expect([reply.status, reply.text]).toEqual([201, expect.any(String)]);
  expect(reply.headers.get("location")).toBe(`/api/v1/library/${asEntry(reply).id}`);
  return asEntry(reply);
}

const listed = async (): Promise<OwnEntry[]> => {
  const { body } = await call(listLibraryEntriesOperation, { cookie: member.cookie });
  return (body as { entries: OwnEntry[] }).entries;
};

const at = ({ id, revision }: { id: string; revision: number }) => ({
  cookie: admin.cookie,
  params: { entryId: id },
  headers: { "if-match": `"${revision}"` },
});

describe("the organisation's own library", () => {
  it("gives an entry back to everybody signed in, and stands before the shipped ones", async () => {
    const added = await addRisk();
    expect(added).toMatchObject({ revision: 1, ...risk });
    expect(await listed()).toContainEqual(added);
    const { risks } = await loadWholeLibrary();
    expect(risks[0]).toMatchObject({ id: added.id, version: 1, editorial: true, title: risk.entry.title });
    expect(risks.filter(({ id }) => id === "R01")).toHaveLength(1);
  });

  it("raises the version with each change and overwrites nothing unseen", async () => {
    const added = await addRisk();
    const better = { ...risk, entry: { ...risk.entry, title: "Nobody answers at Christmas" } };
    const saved = await call(saveLibraryEntryOperation, { ...at(added), body: better });
    expect([saved.status, saved.headers.get("etag"), saved.body]).toMatchObject([
      200,
      '"2"',
      { revision: 2, ...better },
    ]);
    const late = await call(saveLibraryEntryOperation, { ...at(added), body: risk });
    expect([late.status, late.body]).toMatchObject([
      412,
      { code: "revision_stale", current: { revision: 2, ...better } },
    ]);
  });

  it("keeps the kind of an entry", async () => {
    const added = await addRisk();
    const figure = {
      kind: "figure",
      entry: { text: "412 calls", source: [], year: null, caveat: null, isReach: false },
    };
    const reply = await call(saveLibraryEntryOperation, { ...at(added), body: figure });
    expect([reply.status, reply.body]).toMatchObject([422, { fields: [{ path: "kind" }] }]);
    expect(await listed()).toContainEqual(added);
  });

  it("offers a retired entry no more, and keeps its row", async () => {
    const added = await addRisk();
    expect((await call(removeLibraryEntryOperation, at(added))).status).toBe(204);
    expect((await listed()).map(({ id }) => id)).not.toContain(added.id);
    expect((await loadWholeLibrary()).risks.map(({ id }) => id)).not.toContain(added.id);
    expect((await call(saveLibraryEntryOperation, { ...at(added), body: risk })).status).toBe(404);
    expect((await call(removeLibraryEntryOperation, at(added))).status).toBe(404);
    const row = await database().libraryEntry.findUniqueOrThrow({ where: { id: added.id } });
    expect([row.deletedAt, row.entry]).toEqual([
      expect.any(Date),
      expect.objectContaining({ title: risk.entry.title }),
    ]);
  });

  it.each([
    [
      "a blank title",
      { title: " " },
      "entry.title",
      "Enter what could go wrong, such as ‘A post goes out from the wrong account’.",
    ],
    ["a title out of length", { title: "x".repeat(81) }, "entry.title", "Use 80 characters or fewer."],
    ["a score of six", { impact: 6 }, "entry.impact", "The most this takes is 5."],
    ["a negative score", { impactAfter: -1 }, "entry.impactAfter", "The least this takes is 1."],
    ["no control", { controls: [] }, "entry.controls", "Enter at least one thing that is done about it."],
    [
      "a risk that grows",
      { likelihoodAfter: 5 },
      "entry.likelihoodAfter",
      "Choose a score that is not above the one before the controls.",
    ],
    ["a year of five digits", { year: 20_250 }, "entry.year", "Enter a year up to 2100."],
    [
      "200 sources",
      { source: Array.from({ length: 200 }, () => "x") },
      "entry.source",
      "The most this takes is 5 items.",
    ],
  ])("refuses %s in words at the field, and stores nothing", async (_words, change, path, message) => {
    const before = await database().libraryEntry.count();
    const body = { ...risk, entry: { ...risk.entry, ...change } };
    const reply = await call(createLibraryEntryOperation, { cookie: admin.cookie, body });
    expect([reply.status, reply.body]).toMatchObject([422, { code: "answers_invalid", fields: [{ path, message }] }]);
    expect(await database().libraryEntry.count()).toBe(before);
  });

  it.each([
    ["an own id", { ...risk, entry: { ...risk.entry, id: "R01" } }],
    ["a standing of its own", { ...risk, entry: { ...risk.entry, status: "confirmed" } }],
    ["a kind that is none", { ...risk, kind: "rumour" }],
  ])("refuses %s", async (_words, body) => {
    expect((await call(createLibraryEntryOperation, { cookie: admin.cookie, body })).status).toBe(422);
  });
});

describe("a row that was picked from an own entry", () => {
  it("has words to confirm for lists and for the proposal itself, as for its pages", async () => {
    const { id: libraryId } = await addRisk();
    const proposalId = await makeProposal(member, { from: "county-winter-service" });
    const params = { proposalId, sectionId: "risks" };
    const { answers, confirmed } = (await call(getSectionOperation, { params, cookie: member.cookie }))
      .body as StoredSection;
    const [first, ...others] = rowsOf(answers.risks);
    const risks = [{ ...first, title: risk.entry.title, libraryId, libraryVersion: 1 }, ...others];
    const body = { answers: { ...answers, risks }, confirmed, finished: true };
    const headers = { "if-match": '"1"' };
    const saved = await call(saveSectionOperation, { params, headers, body, cookie: member.cookie });
    expect(JSON.stringify(saved.body)).toContain("versions.unconfirmed");
    const one = await call(getProposalOperation, { params: { proposalId }, cookie: member.cookie });
    expect(one.body).toMatchObject({ status: "draft" });
    const list = await call(listProposalsOperation, { cookie: member.cookie });
    const { proposals } = list.body as { proposals: { id: string; status: string }[] };
    expect(proposals.find(({ id }) => id === proposalId)).toMatchObject({ status: "draft" });
  });
});
