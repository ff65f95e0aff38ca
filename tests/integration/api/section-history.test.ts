import { beforeAll, describe, expect, it } from "vitest";
import type { AnyOperation } from "@/lib/contract/operation";
import { getSectionOperation, saveSectionOperation } from "@/lib/contract/section";
import {
  getSectionRevisionOperation,
  listSectionRevisionsOperation,
  restoreSectionOperation,
} from "@/lib/contract/section-history";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/db/new-id";
import { call, type Reply } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { makeProposal, makeUser, type TestUser } from "../../support/factories";

let user: TestUser;
let other: TestUser;
beforeAll(async () => {
  await prepareApp();
  user = await makeUser();
  other = await makeUser();
});

const sectionId = "alignment";
const vision = (longTermVision: string) => ({ longTermVision });
const need = (id: string, title: string) => ({ id, title });

type Marks = { unknown?: string[]; confirmed?: string[]; finished?: boolean };
type Body = Marks & { answers: object; cause?: "merge"; leftOut?: object[] };
const save = (proposalId: string, revision: number, body: Body, key = newId()): Promise<Reply> =>
  call(saveSectionOperation, {
    params: { proposalId, sectionId },
    cookie: user.cookie,
    headers: { "if-match": `"${revision}"`, "idempotency-key": key },
    body,
  });

const get = (operation: AnyOperation, proposalId: string, more: object = {}, cookie = user.cookie): Promise<Reply> =>
  call(operation, { params: { proposalId, sectionId, ...more }, cookie });

const list = (proposalId: string, query = ""): Promise<Reply> =>
  call(listSectionRevisionsOperation, { params: { proposalId, sectionId }, cookie: user.cookie, query });

type Restore = { from: number; on: number; path?: string[]; key?: string; cookie?: string };
const restore = (
  proposalId: string,
  { from, on, path, key = newId(), cookie = user.cookie }: Restore,
): Promise<Reply> =>
  call(restoreSectionOperation, {
    params: { proposalId, sectionId, revision: String(from) },
    cookie,
    headers: { "if-match": `"${on}"`, "idempotency-key": key },
    body: path ? { path } : {},
  });

const read = async (proposalId: string) => (await get(getSectionOperation, proposalId)).body;

const causesOf = async (proposalId: string): Promise<string[]> => {
  const rows = await database().sectionRevision.findMany({
    where: { proposalId, sectionId },
    orderBy: { revision: "asc" },
  });
  return rows.map(({ cause }) => cause);
};

/** Moves a revision back in time, as if it had been saved then. */
const age = (proposalId: string, revision: number, minutes: number) =>
  database().sectionRevision.update({
    where: { proposalId_sectionId_revision: { proposalId, sectionId, revision } },
    data: { createdAt: new Date(Date.now() - minutes * 60_000) },
  });

describe("a save that was merged", () => {
  it("keeps the texts that were left out as a version before it, in the same step", async () => {
    const proposalId = await makeProposal(user);
    await save(proposalId, 0, { answers: { ...vision("Theirs"), needs: [need("a", "Theirs")] } });
    const body: Body = {
      answers: { ...vision("Mine"), needs: [need("a", "Theirs")] },
      cause: "merge",
      leftOut: [vision("Theirs, left")],
    };
    const key = newId();
    const saved = await save(proposalId, 1, body, key);
    expect([saved.status, saved.body]).toMatchObject([200, { revision: 3 }]);
    expect(await causesOf(proposalId)).toEqual(["edit", "left-out", "merge"]);
    const left = await get(getSectionRevisionOperation, proposalId, { revision: "2" });
    expect(left.body).toMatchObject({
      cause: "left-out",
      by: "Sam Test",
      answers: { ...vision("Theirs, left"), needs: [need("a", "Theirs")] },
    });
    const operation = await database().operation.findUniqueOrThrow({ where: { userId_key: { userId: user.id, key } } });
    expect(operation.revision).toBe(3);
    // The same request again is the same save.
    expect((await save(proposalId, 1, body, key)).body).toEqual(saved.body);
    expect((await save(proposalId, 1, { ...body, leftOut: [] }, key)).status).toBe(422);
    expect(await causesOf(proposalId)).toHaveLength(3);
  });

  it("leaves the version that was left out the marks it had", async () => {
    const proposalId = await makeProposal(user);
    const former = { unknown: ["fitHeadline"], confirmed: ["kept:longTermVision:00000001"], finished: true };
    const own = { unknown: [], confirmed: ["left-out:longTermVision:00000002"], finished: false };
    await save(proposalId, 0, { answers: vision("Theirs"), ...former });
    await save(proposalId, 1, { answers: vision("Mine"), ...own, cause: "merge", leftOut: [vision("Left")] });
    const kept = await database().sectionRevision.findMany({
      where: { proposalId, sectionId },
      orderBy: { revision: "asc" },
      select: { unknown: true, confirmed: true, finished: true },
    });
    expect(kept).toEqual([former, former, own]);
  });

  it("keeps nothing at all where it is stale or where a left text is of the wrong kind", async () => {
    const proposalId = await makeProposal(user);
    await save(proposalId, 0, { answers: vision("One") });
    await save(proposalId, 1, { answers: vision("Two") });
    const stale = await save(proposalId, 1, { answers: vision("Mine"), cause: "merge", leftOut: [vision("Left")] });
    expect([stale.status, stale.body]).toMatchObject([412, { current: { revision: 2, answers: vision("Two") } }]);
    const wrong = await save(proposalId, 2, { answers: vision("Mine"), leftOut: [{ longTermVision: 5 }] });
    expect(wrong.status).toBe(422);
    expect(await causesOf(proposalId)).toEqual(["edit", "edit"]);
  });
});

describe("the history of a section", () => {
  it("is empty before the first save", async () => {
    expect((await list(await makeProposal(user))).body).toEqual({ lines: [], before: null });
  });

  it("draws together what was typed within a few minutes, newest first", async () => {
    const proposalId = await makeProposal(user);
    for (const revision of [0, 1, 2, 3]) await save(proposalId, revision, { answers: vision(`Text ${revision}`) });
    await age(proposalId, 1, 90);
    await age(proposalId, 2, 89);
    const { body } = await list(proposalId);
    expect(body).toMatchObject({
      lines: [
        { revision: 4, saves: 2, cause: "edit", by: "Sam Test" },
        { revision: 2, saves: 2 },
      ],
      before: null,
    });
  });

  it("comes in pages, and no line is lost between them", async () => {
    const proposalId = await makeProposal(user);
    const merges = 34;
    for (let revision = 0; revision < merges; revision += 1) {
      await save(proposalId, revision, { answers: vision(`Text ${revision}`), cause: "merge" });
    }
    const seen: number[] = [];
    let query = "";
    do {
      const { body } = (await list(proposalId, query)) as { body: { lines: { revision: number }[]; before: number } };
      expect(body.lines.length).toBeLessThanOrEqual(15);
      seen.push(...body.lines.map(({ revision }) => revision));
      query = body.before === null ? "" : `?before=${body.before}`;
    } while (query !== "");
    expect(seen).toEqual(Array.from({ length: merges }, (_, index) => merges - index));
  });

  it.each(["?before=0", "?before=x", "?before=-3"])("refuses %s in words", async (query) => {
    const reply = await list(await makeProposal(user), query);
    expect([reply.status, reply.body]).toMatchObject([422, { code: "answers_invalid", fields: [{ path: "before" }] }]);
  });

  it("has nothing for somebody else, for a version that is not kept, or for a section that is none", async () => {
    const proposalId = await makeProposal(user);
    await save(proposalId, 0, { answers: vision("Mine") });
    for (const [operation, more] of [
      [listSectionRevisionsOperation, {}],
      [getSectionRevisionOperation, { revision: "1" }],
    ] as const) {
      expect((await get(operation, proposalId, more, other.cookie)).status).toBe(404);
    }
    expect((await restore(proposalId, { from: 1, on: 1, cookie: other.cookie })).status).toBe(404);
    for (const revision of ["2", "0", "x", "99999999999"]) {
      expect([revision, (await get(getSectionRevisionOperation, proposalId, { revision })).status]).toEqual([
        revision,
        404,
      ]);
    }
    expect((await get(listSectionRevisionsOperation, proposalId, { sectionId: "none" })).status).toBe(404);
  });
});

describe("restoring", () => {
  async function twoVersions(): Promise<string> {
    const proposalId = await makeProposal(user);
    const before = { ...vision("Before"), needs: [need("a", "First"), need("b", "Second")] };
    await save(proposalId, 0, { answers: before, unknown: ["needs-b-measureName", "fitHeadline"], finished: true });
    await save(proposalId, 1, {
      answers: { ...vision("Now"), needs: [need("a", "Now")] },
      unknown: [],
      finished: false,
    });
    return proposalId;
  }

  it("brings the whole version back as a new one, marks and all", async () => {
    const proposalId = await twoVersions();
    const reply = await restore(proposalId, { from: 1, on: 2 });
    expect([reply.status, reply.headers.get("etag"), reply.body]).toMatchObject([200, '"3"', { revision: 3 }]);
    expect(await read(proposalId)).toMatchObject({
      revision: 3,
      answers: { ...vision("Before"), needs: [need("a", "First"), need("b", "Second")] },
      unknown: ["needs-b-measureName", "fitHeadline"],
      finished: true,
    });
    expect(await causesOf(proposalId)).toEqual(["edit", "edit", "restore"]);
    // And it can be undone the same way.
    await restore(proposalId, { from: 2, on: 3 });
    expect(await read(proposalId)).toMatchObject({ revision: 4, answers: vision("Now"), unknown: [], finished: false });
  });

  it("brings back one answer, one row or one field of a row, and leaves the rest alone", async () => {
    const proposalId = await twoVersions();
    await restore(proposalId, { from: 1, on: 2, path: ["needs", "b"] });
    expect(await read(proposalId)).toMatchObject({
      answers: { ...vision("Now"), needs: [need("a", "Now"), need("b", "Second")] },
      unknown: ["needs-b-measureName"],
      finished: false,
    });
    await restore(proposalId, { from: 1, on: 3, path: ["needs", "a", "title"] });
    await restore(proposalId, { from: 1, on: 4, path: ["longTermVision"] });
    expect(await read(proposalId)).toMatchObject({
      revision: 5,
      answers: { ...vision("Before"), needs: [need("a", "First"), need("b", "Second")] },
    });
  });

  it("refuses to write over anything newer, and changes nothing", async () => {
    const proposalId = await twoVersions();
    await save(proposalId, 2, { answers: vision("Newer") });
    for (const on of [0, 1, 2, 9]) {
      const reply = await restore(proposalId, { from: 1, on });
      expect([reply.status, reply.body]).toMatchObject([
        412,
        {
          code: "revision_stale",
          title: expect.stringContaining("Somebody saved in between"),
          current: { revision: 3 },
        },
      ]);
    }
    expect(await read(proposalId)).toMatchObject({ revision: 3, answers: vision("Newer") });
  });

  it("does the work of a repeated request once", async () => {
    const proposalId = await twoVersions();
    const asked = { from: 1, on: 2, path: ["longTermVision"], key: newId() };
    const first = await restore(proposalId, asked);
    await save(proposalId, 3, { answers: vision("Typed since") });
    const again = await restore(proposalId, asked);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(await read(proposalId)).toMatchObject({ revision: 4, answers: vision("Typed since") });
  });

  it.each([
    ["a question there is none of", ["noSuchQuestion"]],
    ["a row that neither version has", ["needs", "zz"]],
    ["the inside of a text", ["longTermVision", "a"]],
  ])("finds nothing at %s", async (_, path) => {
    const proposalId = await twoVersions();
    expect((await restore(proposalId, { from: 1, on: 2, path })).status).toBe(404);
    expect(await read(proposalId)).toMatchObject({ revision: 2 });
  });

  it("asks for the version it builds on", async () => {
    const proposalId = await twoVersions();
    const params = { proposalId, sectionId, revision: "1" };
    const reply = await call(restoreSectionOperation, { params, cookie: user.cookie, body: {} });
    expect([reply.status, reply.body]).toMatchObject([428, { code: "revision_required" }]);
  });
});
