import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { getBrandOperation, saveBrandOperation } from "@/lib/contract/brand";
import { createExportOperation, getExportFileOperation } from "@/lib/contract/export";
import { createLibraryEntryOperation, listLibraryEntriesOperation } from "@/lib/contract/library";
import {
  createProposalOperation,
  getProposalDataOperation,
  getProposalOperation,
  listProposalsOperation,
} from "@/lib/contract/proposal";
import { getSectionOperation, saveSectionOperation } from "@/lib/contract/section";
import { database } from "@/lib/db/client";
import { call, type Reply } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { makeProposal, makeUser, type TestUser } from "../../support/factories";
import { sampleRequest } from "../../support/sample-requests";

let user: TestUser;
beforeAll(async () => {
  await prepareApp();
  user = await makeUser({ isAdmin: true });
  await call({ method: "PUT", path: "/organisation" }, { ...sampleOf("saveOrganisation"), cookie: user.cookie });
});

const sampleOf = (id: string) =>
  sampleRequest({ id, path: "" } as Parameters<typeof sampleRequest>[0], { proposalId: "" });
const isDamaged = { code: "damaged", title: expect.stringMatching(/damaged and cannot be read/) };
const statusAndBody = ({ status, body }: Reply) => [status, body];
const exportOf = (proposalId: string) =>
  call(createExportOperation, { ...sampleOf("createExport"), params: { proposalId }, cookie: user.cookie });

describe("a damaged row answers in words for itself alone", () => {
  it("a section: the others are read and saved, nothing leaves without it, and a save takes its place", async () => {
    const proposalId = await makeProposal(user, { from: "county-winter-service" });
    const params = { proposalId, sectionId: "alignment" };
    const where = { proposalId_sectionId: params };
    const { revision } = await database().section.update({ where, data: { schemaVersion: 999 } });
    const cookie = user.cookie;
    expect(statusAndBody(await call(getSectionOperation, { params, cookie }))).toMatchObject([500, isDamaged]);
    expect((await call(getSectionOperation, { params: { proposalId, sectionId: "risks" }, cookie })).status).toBe(200);
    expect((await call(getProposalOperation, { params: { proposalId }, cookie })).status).toBe(200);
    expect((await call(listProposalsOperation, { cookie })).status).toBe(200);
    const other = { proposalId, sectionId: "risks" };
    const saved = { params: other, headers: { "if-match": '"1"' }, body: { answers: {} }, cookie };
    expect((await call(saveSectionOperation, saved)).status).toBe(200);
    const named = { fields: [{ path: "sections.alignment", message: expect.stringContaining("cannot be read") }] };
    expect(statusAndBody(await exportOf(proposalId))).toMatchObject([500, { ...isDamaged, ...named }]);
    const data = await call(getProposalDataOperation, { params: { proposalId }, cookie });
    expect(statusAndBody(data)).toMatchObject([500, { ...isDamaged, ...named }]);

    const mend = { ...sampleOf("saveSection"), params, headers: { "if-match": `"${revision}"` }, cookie };
    expect((await call(saveSectionOperation, mend)).status).toBe(200);
    expect((await exportOf(proposalId)).status).toBe(201);
  });

  it("a frozen document: it is refused, and the next version is made and downloaded", async () => {
    const proposalId = await makeProposal(user, { from: "county-winter-service" });
    expect((await exportOf(proposalId)).status).toBe(201);
    await database().versionOutline.updateMany({ where: { version: { proposalId } }, data: { outline: {} } });
    const file = { proposalId, number: "1", file: "deck-executive-read-ahead.html" };
    const cookie = user.cookie;
    expect(statusAndBody(await call(getExportFileOperation, { params: file, cookie }))).toMatchObject([500, isDamaged]);
    expect(statusAndBody(await exportOf(proposalId))).toMatchObject([500, isDamaged]);
    const params = { proposalId, sectionId: "alignment" };
    await call(saveSectionOperation, { ...sampleOf("saveSection"), params, headers: { "if-match": '"1"' }, cookie });
    expect((await exportOf(proposalId)).status).toBe(201);
    expect((await call(getExportFileOperation, { params: { ...file, number: "2" }, cookie })).status).toBe(200);
  });

  it("the brand: decks are drawn in Foothold's own look, and the next choice takes its place", async () => {
    await database().organisation.update({ where: { id: 1 }, data: { brand: { theme: "mauve" } } });
    const cookie = user.cookie;
    expect(statusAndBody(await call(getBrandOperation, { cookie }))).toMatchObject([500, isDamaged]);
    expect((await exportOf(await makeProposal(user))).status).toBe(201);
    expect((await call(saveBrandOperation, { ...sampleOf("saveBrand"), cookie })).status).toBe(200);
    expect((await call(getBrandOperation, { cookie })).body).toMatchObject({ theme: "slate" });
  });

  it("an own entry: the list has all others and names it", async () => {
    const cookie = user.cookie;
    const add = () => call(createLibraryEntryOperation, { ...sampleOf("createLibraryEntry"), cookie });
    const [broken, whole] = [(await add()).body as { id: string }, (await add()).body as { id: string }];
    await database().libraryEntry.update({ where: { id: broken.id }, data: { entry: {} } });
    const { status, body } = await call(listLibraryEntriesOperation, { cookie });
    const { entries, damaged } = body as { entries: { id: string }[]; damaged: string[] };
    expect([status, damaged]).toEqual([200, [broken.id]]);
    expect(entries.map(({ id }) => id)).toContain(whole.id);
    expect((await exportOf(await makeProposal(user))).status).toBe(201);
  });

  it("a kept reply: the repeat says so, and does nothing twice", async () => {
    const headers = { "idempotency-key": randomUUID() };
    const create = () => call(createProposalOperation, { ...sampleOf("createProposal"), headers, cookie: user.cookie });
    await create();
    const key = headers["idempotency-key"];
    await database().operation.updateMany({ where: { key }, data: { reply: {} } });
    const before = await database().proposal.count();
    expect(statusAndBody(await create())).toMatchObject([500, isDamaged]);
    expect(await database().proposal.count()).toBe(before);
  });
});
