import { beforeAll, describe, expect, it } from "vitest";
import { createExportOperation, getExportFileOperation } from "@/lib/contract/export";
import { changeProposalOperation } from "@/lib/contract/proposal";
import { getSectionOperation, saveSectionOperation } from "@/lib/contract/section";
import { database } from "@/lib/db/client";
import { call, type Reply } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { makeProposal, makeUser, type TestUser } from "../../support/factories";

type Export = { version: number; url: string };

let user: TestUser;
beforeAll(async () => {
  await prepareApp();
  user = await makeUser();
});

const exportAs = (proposalId: string, format: string): Promise<Reply> =>
  call(createExportOperation, {
    params: { proposalId },
    cookie: user.cookie,
    body: { format, variant: "executive", density: "read-ahead" },
  });

function download(url: string, headers: Record<string, string> = {}): Promise<Reply> {
  const [proposalId = "", number = "", file = ""] =
    /proposals\/([^/]+)\/versions\/([^/]+)\/files\/(.+)$/.exec(url)?.slice(1) ?? [];
  return call(getExportFileOperation, { params: { proposalId, number, file }, cookie: user.cookie, headers });
}

async function edit(proposalId: string, revision: number): Promise<void> {
  const params = { proposalId, sectionId: "alignment" };
  const headers = { "if-match": `"${revision}"` };
  const body = { answers: { longTermVision: `Vision ${revision}` } };
  expect((await call(saveSectionOperation, { params, headers, body, cookie: user.cookie })).status).toBe(200);
}

describe("exports", () => {
  it("freeze a version, say where its deck is, and give the same bytes each time", async () => {
    const proposalId = await makeProposal(user, { title: "Winter “roads”", from: "county-winter-service" });
    const made = await exportAs(proposalId, "pdf");
    expect([made.status, made.text]).toEqual([201, expect.any(String)]);
    const { version, url } = made.body as Export;
    expect(url).toBe(`/api/v1/proposals/${proposalId}/versions/1/files/deck-executive-read-ahead.pdf`);
    expect([version, made.headers.get("location")]).toEqual([1, url]);
    const [one, two] = [await download(url), await download(url)];
    expect(one.status).toBe(200);
    expect(one.text.slice(0, 5)).toBe("%PDF-");
    expect(two.text).toBe(one.text);
    expect(one.headers.get("content-type")).toBe("application/pdf");
    expect(one.headers.get("content-disposition")).toMatch(
      /^attachment; filename="Winter roads .*\.pdf"; filename\*=UTF-8''/,
    );
    expect(one.headers.get("content-security-policy")).toContain("sandbox");
  });

  it("reuse a version while nothing has changed, whatever the format", async () => {
    const proposalId = await makeProposal(user, { from: "housing-internal-network" });
    expect((await exportAs(proposalId, "html")).status).toBe(201);
    const again = await exportAs(proposalId, "pdf");
    expect([again.status, again.body]).toMatchObject([200, { version: 1 }]);
    expect(await database().version.count({ where: { proposalId } })).toBe(1);
  });

  it("take the next number after a change, and the old version stays as it was", async () => {
    const proposalId = await makeProposal(user);
    const first = (await exportAs(proposalId, "html")).body as Export;
    const before = await download(first.url);
    await edit(proposalId, 0);
    const second = await exportAs(proposalId, "html");
    expect([second.status, second.body]).toMatchObject([201, { version: 2 }]);
    expect((await download(first.url)).text).toBe(before.text);
    expect((await download((second.body as Export).url)).text).not.toBe(before.text);
  });

  it("give two exports at the same moment one version", async () => {
    const proposalId = await makeProposal(user);
    const made = await Promise.all([1, 2, 3].map(() => exportAs(proposalId, "html")));
    expect(made.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(made.map(({ body }) => (body as Export).version)).toEqual([1, 1, 1]);
  });

  it("are drafts while something blocks, and finals once nothing does", async () => {
    const blank = await makeProposal(user);
    await exportAs(blank, "html");
    const stateOf = async (proposalId: string) =>
      (await database().version.findFirstOrThrow({ where: { proposalId } })).state;
    expect(await stateOf(blank)).toBe("draft");
    const complete = await makeProposal(user, { from: "county-winter-service" });
    await exportAs(complete, "html");
    expect(await stateOf(complete)).toBe("final");
  });

  it("are drafts without a decision-maker, and say so on their pages", async () => {
    const proposalId = await makeProposal(user, { from: "county-winter-service" });
    const params = { proposalId, sectionId: "context" };
    const stored = (await call(getSectionOperation, { params, cookie: user.cookie })).body as {
      revision: number;
      answers: Record<string, unknown>;
    };
    const { decisionMaker: _, ...answers } = stored.answers;
    const headers = { "if-match": `"${stored.revision}"` };
    expect((await call(saveSectionOperation, { params, headers, body: { answers }, cookie: user.cookie })).status).toBe(
      200,
    );
    const made = (await exportAs(proposalId, "html")).body as Export;
    expect((await download(made.url)).text).toContain("Draft");
  });

  it("of a paper with nothing to say yet are refused, and leave no version behind", async () => {
    const proposalId = await makeProposal(user);
    const reply = await exportAs(proposalId, "register");
    const fields = [{ path: "risks.risks", message: "Add a risk with its title." }];
    expect([reply.status, reply.body]).toMatchObject([422, { code: "nothing_to_print", fields }]);
    expect(await database().version.count({ where: { proposalId } })).toBe(0);
  });

  it("keep each document by itself in one version", async () => {
    const proposalId = await makeProposal(user, { from: "county-winter-service" });
    for (const format of ["html", "register-csv", "brief"]) await exportAs(proposalId, format);
    const [version] = await database().version.findMany({ where: { proposalId }, include: { outlines: true } });
    expect(version?.outlines.map(({ name }) => name).sort()).toEqual([
      "brief-executive",
      "deck-executive-read-ahead",
      "register-executive",
    ]);
  });

  it("say by their tag that a copy is still good, without drawing it again", async () => {
    const made = (await exportAs(await makeProposal(user), "html")).body as Export;
    const tag = (await download(made.url)).headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[0-9a-f]{64}-html"$/);
    const again = await download(made.url, { "if-none-match": tag });
    expect([again.status, again.text]).toEqual([304, ""]);
  });

  it("keep nothing private, neither in the snapshot nor in the outline", async () => {
    const proposalId = await makeProposal(user);
    const change = { params: { proposalId }, headers: { "if-match": '"1"' }, cookie: user.cookie };
    await call(changeProposalOperation, { ...change, body: { stanceOn: true } });
    const talk = { met: "met", question: "CANARY-asked", leaveBehind: "CANARY-left", heard: "CANARY-heard" };
    const people = [
      { id: "p1", who: "CANARY-who", support: -2, nextAction: "CANARY-next", nextActionBy: "2093-04-17", ...talk },
    ];
    const stewards = [{ id: "s1", who: "CANARY-steward", dept: null, cadence: "weekly" }];
    const sponsor = { sponsorCardAwareness: 2, sponsorCardPeers: "CANARY-peers", sponsorCardEmergencies: "CANARY-day" };
    const groups = [{ id: "g1", doNotSay: "CANARY-unsaid", bestMessenger: "CANARY-messenger", mainConcern: "Cost" }];
    for (const [sectionId, answers] of Object.entries({
      champions: { people, stewards, ...sponsor },
      audiences: { groups },
    })) {
      const sent = { params: { proposalId, sectionId }, headers: { "if-match": '"0"' }, cookie: user.cookie };
      expect((await call(saveSectionOperation, { ...sent, body: { answers } })).status).toBe(200);
    }
    const made = (await exportAs(proposalId, "html")).body as Export;
    const version = await database().version.findFirstOrThrow({ where: { proposalId }, include: { outlines: true } });
    expect(JSON.stringify(version)).not.toMatch(/CANARY|support|2093-04/);
    expect((await download(made.url)).text).not.toMatch(/CANARY|April 2093/);
  });

  it.each(["deck-executive-present.pdf", "deck-finance-read-ahead.pdf", "deck-executive-read-ahead.exe", "../secrets"])(
    "have no file %s",
    async (file) => {
      const proposalId = await makeProposal(user);
      await exportAs(proposalId, "html");
      expect((await download(`proposals/${proposalId}/versions/1/files/${file}`)).status).toBe(404);
    },
  );

  it.each([
    ["exe", "executive", "read-ahead"],
    ["pdf", "board", "read-ahead"],
    ["pdf", "executive", "dense"],
  ])("refuse %s %s %s in words", async (format, variant, density) => {
    const params = { proposalId: await makeProposal(user) };
    const reply = await call(createExportOperation, {
      params,
      cookie: user.cookie,
      body: { format, variant, density },
    });
    const fields = [{ message: expect.stringMatching(/^This takes "/) }];
    expect([reply.status, reply.body]).toMatchObject([422, { code: "answers_invalid", fields }]);
  });
});
