import { beforeAll, describe, expect, it } from "vitest";
import { getProposalDataOperation, importProposalOperation } from "@/lib/contract/proposal";
import { saveSectionOperation } from "@/lib/contract/section";
import { database } from "@/lib/db/client";
import type { ProposalFile } from "@/lib/domain/file/proposal-file";
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
const dataOf = (proposalId: string): Promise<ProposalFile> => dataFileOf(user, proposalId);
const importFile = (body: object): Promise<Reply> => call(importProposalOperation, { cookie: user.cookie, body });

describe("the private data file", () => {
  it("comes back as a new proposal that is the same", async () => {
    const proposalId = await makeProposal(user, { title: "Round trip", from: "housing-internal-network" });
    const file = await dataOf(proposalId);
    const taken = await importFile(file);
    expect(taken.status).toBe(201);
    expect(idOf(taken)).not.toBe(proposalId);
    const again = await dataOf(idOf(taken));
    expect({ ...again, exportedAt: "" }).toEqual({ ...file, exportedAt: "" });
  });

  it("says in its name and its first lines that it is private", async () => {
    const proposalId = await makeProposal(user, { title: 'Winter "roads"' });
    const reply = await call(getProposalDataOperation, { cookie: user.cookie, params: { proposalId } });
    expect(reply.headers.get("content-disposition")).toContain('filename="Winter roads -private.json"');
    expect(reply.text.slice(0, 200)).toMatch(/private notes about people/);
  });

  it("is refused with every fault at its place, and then nothing is added", async () => {
    const file = await dataOf(await makeProposal(user, { from: "county-winter-service" }));
    const before = await database().proposal.count();
    const broken = {
      ...file,
      title: "\u0000 ",
      sections: {
        ...file.sections,
        alignment: { answers: { needs: "none", nonsense: 1 }, finished: false },
        risks: { answers: { risks: [{ id: "UPPER", title: 5 }] }, finished: true },
        pilot: { schemaVersion: 9, answers: {}, finished: false },
      },
    };
    const reply = await importFile(broken);
    expect([reply.status, reply.body]).toMatchObject([422, { code: "import_invalid" }]);
    const paths = (reply.body as { fields: { path: string }[] }).fields.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        "title",
        "sections.alignment.answers.nonsense",
        "sections.risks.answers.risks[0].id",
        "sections.risks.answers.risks[0].title",
        "sections.pilot.schemaVersion",
      ]),
    );
    expect(await database().proposal.count()).toBe(before);
  });

  it.each([
    ["another format", { format: "something-else" }],
    ["a newer version", { version: 2 }],
    ["an owner", { ownerId: "somebody" }],
  ])("is refused with %s", async (_name, override) => {
    const file = await dataOf(await makeProposal(user));
    const reply = await importFile({ ...file, ...override });
    expect([reply.status, reply.body]).toMatchObject([422, { code: "import_invalid" }]);
  });

  it("may be larger than other bodies, but no section larger than a section may be", async () => {
    const file = await dataOf(await makeProposal(user));
    const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `r${index}` }));
    const long = (column: string, count: number) =>
      rows(count).map((row) => ({ ...row, [column]: "x".repeat(15_000) }));
    const sections = {
      alignment: { answers: { needs: long("title", 30) }, finished: false },
      audiences: { answers: { benefits: long("forThem", 30) }, finished: false },
      risks: { answers: { risks: long("title", 30) }, finished: false },
    };
    const large = await importFile({ ...file, sections });
    expect([large.status, large.text.slice(0, 300)]).toEqual([201, expect.any(String)]);
    sections.alignment.answers.needs = long("title", 60);
    expect((await importFile({ ...file, sections })).status).toBe(413);
  });

  it("brings back a file from before there were limits, which can be edited but not grow any further", async () => {
    const file = await dataOf(await makeProposal(user));
    const needs = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ id: `n${at}`, title: "Calls about bins ".repeat(20) }));
    const sections = { alignment: { answers: { needs: needs(8) }, finished: false } };
    const imported = await importFile({ ...file, sections });
    expect(imported.status).toBe(201);
    const proposalId = idOf(imported);
    const save = (revision: number, answers: object) =>
      call(saveSectionOperation, {
        cookie: user.cookie,
        body: { answers },
        params: { proposalId, sectionId: "alignment" },
        headers: { "if-match": `"${revision}"` },
      });
    expect((await save(1, { needs: needs(8), longTermVision: "Answers in public" })).status).toBe(200);
    expect((await save(2, { needs: needs(9) })).status).toBe(422);
    expect((await save(2, { needs: needs(7) })).status).toBe(200);
    expect((await save(3, { needs: needs(8) })).status).toBe(422);
  });
});
