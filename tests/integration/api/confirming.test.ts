import { beforeAll, describe, expect, it } from "vitest";
import { createExportOperation, getExportFileOperation } from "@/lib/contract/export";
import { copyProposalOperation, importProposalOperation } from "@/lib/contract/proposal";
import { getSectionOperation, type StoredSection, saveSectionOperation } from "@/lib/contract/section";
import { restoreSectionOperation } from "@/lib/contract/section-history";
import { database } from "@/lib/db/client";
import { call, type Reply } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { dataFileOf } from "../../support/data-file-of";
import { makeProposal, makeUser, type TestUser } from "../../support/factories";

/** Of the county's training modules these words are the library's. */
const TITLE = "Crisis exercise";

let user: TestUser;
beforeAll(async () => {
  await prepareApp();
  user = await makeUser();
});

const pathOf = (proposalId: string) => ({ proposalId, sectionId: "training" });

async function stored(proposalId: string): Promise<StoredSection> {
  return (await call(getSectionOperation, { params: pathOf(proposalId), cookie: user.cookie })).body as StoredSection;
}

/** Saves the answers as they are, and what is said of the library's words in them. */
async function say(proposalId: string, confirmed?: readonly string[]): Promise<Reply> {
  const { revision, answers } = await stored(proposalId);
  const saved = await call(saveSectionOperation, {
    params: pathOf(proposalId),
    cookie: user.cookie,
    headers: { "if-match": `"${revision}"` },
    body: { answers, ...(confirmed && { confirmed }) },
  });
  expect(saved.status).toBe(200);
  return saved;
}

async function exported(proposalId: string): Promise<{ state: string; page: string }> {
  const body = { format: "html", variant: "executive", density: "read-ahead" };
  const made = await call(createExportOperation, { params: { proposalId }, cookie: user.cookie, body });
  const { version, url } = made.body as { version: number; url: string };
  const params = { proposalId, number: String(version), file: url.split("/").at(-1) ?? "" };
  const file = await call(getExportFileOperation, { params, cookie: user.cookie });
  const { state } = await database().version.findFirstOrThrow({ where: { proposalId, number: version } });
  return { state, page: file.text };
}

const isBlocked = ({ body }: Reply): boolean => JSON.stringify(body).includes("versions.unconfirmed");

describe("words of the library", () => {
  it("keep every version a draft that says so beside them, until somebody keeps them", async () => {
    const proposalId = await makeProposal(user, { from: "county-winter-service" });
    const { confirmed } = await stored(proposalId);
    expect(confirmed.length).toBeGreaterThan(2);
    expect(isBlocked(await say(proposalId, []))).toBe(true);
    const draft = await exported(proposalId);
    expect(draft.state).toBe("draft");
    expect(draft.page).toContain(`${TITLE} (to be confirmed)`);
    expect(isBlocked(await say(proposalId, confirmed))).toBe(false);
    const final = await exported(proposalId);
    expect(final.state).toBe("final");
    expect(final.page).toContain(TITLE);
    expect(final.page).not.toContain("to be confirmed");
  });

  it("are in no document once they are left out, and stay among the answers", async () => {
    const proposalId = await makeProposal(user, { from: "county-winter-service" });
    const { confirmed, answers } = await stored(proposalId);
    const left = confirmed.map((each) => each.replace(/^kept:/, "left-out:"));
    expect(isBlocked(await say(proposalId, left))).toBe(false);
    const { state, page } = await exported(proposalId);
    expect(state).toBe("final");
    expect(page).not.toContain(TITLE);
    expect((await stored(proposalId)).answers).toEqual(answers);
  });

  it("keep what was said of them at a save that says nothing, in copies, in data files and in earlier versions", async () => {
    const proposalId = await makeProposal(user, { from: "county-winter-service" });
    const { confirmed, revision } = await stored(proposalId);
    await say(proposalId);
    expect((await stored(proposalId)).confirmed).toEqual(confirmed);
    const copy = await call(copyProposalOperation, { params: { proposalId }, cookie: user.cookie, body: {} });
    expect((await stored((copy.body as { id: string }).id)).confirmed).toEqual(confirmed);
    const file = await dataFileOf(user, proposalId);
    const taken = await call(importProposalOperation, { cookie: user.cookie, body: file });
    expect((await stored((taken.body as { id: string }).id)).confirmed).toEqual(confirmed);
    await say(proposalId, []);
    const now = await stored(proposalId);
    const restored = await call(restoreSectionOperation, {
      params: { ...pathOf(proposalId), revision: String(revision) },
      cookie: user.cookie,
      headers: { "if-match": `"${now.revision}"` },
      body: {},
    });
    expect(restored.status).toBe(200);
    expect((await stored(proposalId)).confirmed).toEqual(confirmed);
  });

  it("are refused where what is said of them is no verdict", async () => {
    const proposalId = await makeProposal(user);
    const saved = await call(saveSectionOperation, {
      params: pathOf(proposalId),
      cookie: user.cookie,
      headers: { "if-match": '"0"' },
      body: { answers: {}, confirmed: ["perhaps:modules-tm2-name:00000000"] },
    });
    expect(saved.status).toBe(422);
  });
});
