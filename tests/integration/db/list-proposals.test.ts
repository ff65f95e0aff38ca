import { beforeAll, describe, expect, it } from "vitest";
import { mintUserScope } from "@/lib/auth/mint-scope";
import { listProposalsOperation } from "@/lib/contract/proposal";
import { database } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { ListPlace } from "@/lib/db/proposal/cursor-page";
import { listComingDates } from "@/lib/db/proposal/list-coming-dates";
import { listProposals, listQuery } from "@/lib/db/proposal/list-proposals";
import { userIdSchema } from "@/lib/domain/ids/record-ids";
import { proposalCursorSchema } from "@/lib/domain/proposal/proposal-cursor";
import { call } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { makeProposal, makeUser, type TestUser } from "../../support/factories";
import { addProposals } from "../../support/many-proposals";

beforeAll(() => prepareApp());

const scopeOf = ({ id }: TestUser) => mintUserScope({ userId: userIdSchema.parse(id), isAdmin: false });
const placeAt = (cursor: string | null) => proposalCursorSchema.parse(cursor);

async function walk(user: TestUser, search?: string): Promise<string[][]> {
  const pages: string[][] = [];
  let place: ListPlace = {};
  for (;;) {
    const { rows, older } = await listProposals({ scope: scopeOf(user), limit: 25, search, place });
    pages.push(rows.map(({ title }) => title));
    if (older === null) return pages;
    place = { older: placeAt(older) };
  }
}

describe("a list of proposals", () => {
  it("is walked page by page, each proposal once, also where several were edited at one instant", async () => {
    const user = await makeUser();
    await addProposals(user.id, 60, { sameInstant: true });
    const pages = await walk(user);
    expect(pages.map(({ length }) => length)).toEqual([25, 25, 10]);
    expect(new Set(pages.flat()).size).toBe(60);
  });

  it("leads back the way it came, and to a full first page at the end", async () => {
    const user = await makeUser();
    await addProposals(user.id, 60);
    const list = (place: ListPlace) => listProposals({ scope: scopeOf(user), limit: 25, place });
    const first = await list({});
    const second = await list({ older: placeAt(first.older) });
    const third = await list({ older: placeAt(second.older) });
    expect([first.newer, third.older]).toEqual([null, null]);
    expect(await list({ newer: placeAt(third.newer) })).toEqual(second);
    const gone = first.rows.slice(0, 3).map(({ id }) => id);
    await database().proposal.updateMany({ where: { id: { in: gone } }, data: { deletedAt: new Date() } });
    const back = await list({ newer: placeAt(second.newer) });
    expect(back.rows).toEqual([...first.rows.slice(3), ...second.rows.slice(0, 3)]);
    expect(back.newer).toBeNull();
  });

  it("finds titles whatever their case and accents, and takes signs of the pattern as letters", async () => {
    const user = await makeUser();
    for (const title of ["Élan à Zürich", "100% online", "A_b", "The bin’s day", "ÅNGSTRÖM"])
      await makeProposal(user, { title });
    const find = async (search: string) => (await walk(user, search)).flat();
    expect(await find("elan A zurich")).toEqual(["Élan à Zürich"]);
    expect(await find("ångström")).toEqual(["ÅNGSTRÖM"]);
    expect(await find("bin's")).toEqual(["The bin’s day"]);
    expect(await find("0%")).toEqual(["100% online"]);
    expect(await find("a_b")).toEqual(["A_b"]);
    expect(await find("%")).toEqual(["100% online"]);
    expect(await find("\\")).toEqual([]);
  });

  it("reads the rows of one page and sorts none, however many there are", async () => {
    const user = await makeUser();
    await addProposals(user.id, 2_000);
    await database().$executeRaw`analyze "proposal"`;
    const scope = scopeOf(user);
    const first = await listProposals({ scope, limit: 25 });
    const second = await listProposals({ scope, limit: 25, place: { older: placeAt(first.older) } });
    for (const place of [
      {},
      { older: placeAt(first.older) },
      { older: placeAt(second.older) },
      { newer: placeAt(second.newer) },
    ]) {
      const plan = await planOf(listQuery({ scope, limit: 25, place }));
      expect(plan.map((node) => node["Node Type"])).toEqual(["Limit", "Index Scan"]);
      expect(plan.at(-1)).toMatchObject({
        "Index Name": "proposal_live_by_edit",
        "Actual Rows": expect.toSatisfy(isAPage),
      });
      expect(plan.at(-1)?.["Rows Removed by Filter"] ?? 0).toBe(0);
    }
  });

  it("reads only as many coming dates as it shows", async () => {
    const user = await makeUser();
    await addProposals(user.id, 500, { meetings: true });
    const dates = await listComingDates({ scope: scopeOf(user), from: "2027-01-10", limit: 6 });
    expect(dates.map(({ date }) => date)).toEqual([10, 11, 12, 13, 14, 15].map((day) => `2027-01-${day}`));
  });
});

describe("the list of the API", () => {
  it("gives a page and the cursor of the next, 25 where no limit is asked for", async () => {
    const user = await makeUser();
    await addProposals(user.id, 30);
    const list = async (query = "") => {
      const path = `${listProposalsOperation.path}${query}`;
      const { status, body } = await call(listProposalsOperation, { cookie: user.cookie, query });
      expect([path, status]).toEqual([path, 200]);
      return body as { proposals: { title: string }[]; next: string | null };
    };
    const first = await list();
    expect(first.proposals).toHaveLength(25);
    const rest = await list(`?cursor=${first.next}`);
    expect([rest.proposals.length, rest.next]).toEqual([5, null]);
    expect((await list("?limit=100")).proposals).toHaveLength(30);
    expect((await list("?search=number%2029")).proposals.map(({ title }) => title)).toEqual(["Number 29"]);
  });

  it.each([
    ["?cursor=1", "cursor"],
    ["?cursor=1.constructor", "cursor"],
    ["?limit=0", "limit"],
    ["?limit=101", "limit"],
    ["?limit=many", "limit"],
    [`?search=${"x".repeat(201)}`, "search"],
    ["?sort=title", "sort"],
  ])("refuses %s by name", async (query, name) => {
    const user = await makeUser();
    const { status, body } = await call(listProposalsOperation, { cookie: user.cookie, query });
    expect([status, (body as { fields: { path: string; message: string }[] }).fields[0]]).toMatchObject([
      422,
      { path: name },
    ]);
  });
});

const isAPage = (rows: number): boolean => rows <= 26;

/** The nodes of a statement's plan from the top, as it really ran. */
async function planOf(query: Prisma.Sql): Promise<Record<string, unknown>[]> {
  const [row] = await database().$queryRaw<{ "QUERY PLAN": [{ Plan: PlanNode }] }[]>(
    Prisma.sql`explain (analyze, format json) ${query}`,
  );
  const nodes: PlanNode[] = [];
  for (let node = row?.["QUERY PLAN"][0].Plan; node; node = node.Plans?.[0]) nodes.push(node);
  return nodes;
}

type PlanNode = Record<string, unknown> & { Plans?: PlanNode[] };
