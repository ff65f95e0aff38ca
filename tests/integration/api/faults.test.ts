import { NextRequest } from "next/server";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { handleAuth } from "@/lib/api/handle-auth";
import { replyReady } from "@/lib/api/health";
import { getSectionOperation, saveSectionOperation } from "@/lib/contract/section";
import { closeDatabase, database } from "@/lib/db/client";
import { TABLES } from "@/lib/db/is-database-ready";
import { newId } from "@/lib/db/new-id";
import { proxy } from "@/proxy";
import { call, type Reply, send } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { createMigratedDatabase, type TestDatabase } from "../../support/database";
import { makeProposal, makeUser, type TestUser } from "../../support/factories";
import { PASSWORD } from "../../support/known-password";
import { waitFor } from "../../support/processes";

let own: TestDatabase;
let user: TestUser;
let params: { proposalId: string; sectionId: string };

beforeAll(async () => {
  await prepareApp();
  own = await createMigratedDatabase();
  process.env.DATABASE_URL = own.databaseUrl;
  await closeDatabase();
  user = await makeUser();
  params = { proposalId: await makeProposal(user), sectionId: "alignment" };
});
afterAll(async () => {
  await closeDatabase();
  await own.drop();
});

type Edit = { revision: number; text: string; key?: string };

const save = ({ revision, text, key = newId() }: Edit): Promise<Reply> =>
  call(saveSectionOperation, {
    params,
    cookie: user.cookie,
    headers: { "if-match": `"${revision}"`, "idempotency-key": key },
    body: { answers: { longTermVision: text } },
  });
const read = async (): Promise<{ revision: number; answers: object }> =>
  (await call(getSectionOperation, { params, cookie: user.cookie })).body as { revision: number; answers: object };

async function withClient<T>(run: (client: Client) => Promise<T>, connectionString = own.databaseUrl): Promise<T> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

const changeAccount = (path: string, body: object): Promise<Reply> =>
  send(handleAuth, { method: "POST", path: `/api/auth/${path}`, body, cookie: user.cookie });

/** The sign-in service keeps the pool it was made with. */
function resetAuth(): void {
  delete (globalThis as { footholdAuth?: unknown }).footholdAuth;
}

const cutSessions = () =>
  withClient(async (client) => {
    const name = new URL(own.databaseUrl).pathname.slice(1);
    await client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [name]);
  }, inject("ownerUrl"));

describe("a database in trouble", () => {
  it("is worked with again as soon as its sessions were cut", async () => {
    const { revision } = await read();
    await cutSessions();
    const statuses: number[] = [];
    for (let tries = 0; tries < 10 && statuses.at(-1) !== 200; tries++) {
      statuses.push((await save({ revision, text: "After the cut", key: "after-the-cut" })).status);
    }
    expect(statuses.at(-1)).toBe(200);
    expect(statuses.every((status) => status === 200 || status === 503)).toBe(true);
    expect(await read()).toMatchObject({ revision: revision + 1, answers: { longTermVision: "After the cut" } });
  });

  it("P1 never loses an edit whose answer was cut off: repeating its key finds out", async () => {
    for (let round = 0; round < 10; round++) {
      const { revision } = await read();
      const edit = { revision, text: `Round ${round}`, key: newId() };
      const [first] = await Promise.all([
        save(edit),
        new Promise((done) => setTimeout(done, round * 3)).then(cutSessions),
      ]);
      expect([200, 401, 503]).toContain(first.status);
      let again = await save(edit);
      for (let tries = 0; tries < 10 && again.status === 503; tries++) again = await save(edit);
      expect([round, again.status]).toEqual([round, 200]);
      expect(await read()).toMatchObject({ revision: revision + 1, answers: { longTermVision: `Round ${round}` } });
    }
  });

  it("says that a twin is still running after five seconds, and works once that one is gone", async () => {
    const { revision } = await read();
    const key = newId();
    await withClient(async (client) => {
      await client.query("begin");
      await client.query(
        `insert into "operation" ("userId", "key", "requestHash", "proposalId", "sectionId", "revision", "status", "reply")
         values ($1, $2, '', $3, 'alignment', 1, 200, '{}')`,
        [user.id, key, params.proposalId],
      );
      const waiting = await save({ revision, text: "Twin", key });
      expect([waiting.status, waiting.body]).toMatchObject([409, { code: "key_in_progress" }]);
      expect(waiting.headers.get("retry-after")).toBe("5");
      await client.query("rollback");
    });
    expect((await save({ revision, text: "Twin", key })).status).toBe(200);
  });

  it("answers 503 in words while it is away, and tells nothing of itself", async () => {
    await closeDatabase();
    process.env.DATABASE_URL = own.databaseUrl.replace(/host=[^&]*/, "host=%2Fnowhere");
    try {
      const reply = await save({ revision: 0, text: "Away" });
      expect([reply.status, reply.body]).toMatchObject([503, { code: "unavailable" }]);
      expect(reply.headers.get("retry-after")).toBe("5");
      expect(reply.text).not.toMatch(/nowhere|socket|ENOENT|prisma/i);
    } finally {
      await closeDatabase();
      process.env.DATABASE_URL = own.databaseUrl;
    }
  });

  it.each([
    ["away", (address: string) => address.replace(/host=[^&]*/, "host=%2Fnowhere")],
    ["not letting us in any more", (address: string) => address.replace(/:[^:@]*@/, ":changed@")],
    ["gone", (address: string) => address.replace(/(localhost\/)[^?]*/, "$1no_such_database")],
  ])("answers 503 in words to a save and to signing in while it is %s", async (_how, change) => {
    await closeDatabase();
    process.env.DATABASE_URL = change(own.databaseUrl);
    resetAuth();
    try {
      const body = { email: user.email, password: PASSWORD };
      const path = "/api/auth/sign-in/email";
      const replies = [
        await save({ revision: 0, text: "Away" }),
        await send(handleAuth, { method: "POST", path, body }),
        await changeAccount("sign-out", {}),
        await changeAccount("update-user", { name: "Sam" }),
        await changeAccount("change-password", { currentPassword: PASSWORD, newPassword: "quite another pass phrase" }),
      ];
      for (const reply of replies) {
        expect([reply.status, reply.body]).toMatchObject([503, { code: "unavailable" }]);
        expect(reply.headers.get("retry-after")).toBe("5");
        expect(reply.text).not.toMatch(/nowhere|changed|no_such|prisma/i);
      }
    } finally {
      await closeDatabase();
      process.env.DATABASE_URL = own.databaseUrl;
      resetAuth();
    }
  });

  it("answers 503 in words while it takes no writes, and goes on reading", async () => {
    const name = new URL(own.databaseUrl).pathname.slice(1);
    const setReadOnly = (value: string) =>
      withClient(async (client) => {
        await client.query(`alter database "${name}" set default_transaction_read_only = ${value}`);
      }, inject("ownerUrl"));
    const { revision } = await read();
    await setReadOnly("on");
    await closeDatabase();
    resetAuth();
    try {
      const saved = await save({ revision, text: "Read-only" });
      expect([saved.status, saved.body]).toMatchObject([503, { code: "unavailable" }]);
      const body = { email: user.email, password: PASSWORD };
      const signedIn = await send(handleAuth, { method: "POST", path: "/api/auth/sign-in/email", body });
      expect([signedIn.status, signedIn.body]).toMatchObject([503, { code: "unavailable" }]);
      expect((await changeAccount("sign-out", {})).status).toBe(503);
      expect((await read()).revision).toBe(revision);
    } finally {
      await setReadOnly("off");
      await closeDatabase();
      resetAuth();
    }
  });

  it("is not ready while a table or the newest migration is missing", async () => {
    const isReady = async (): Promise<boolean> => {
      now += 2_001;
      return (await replyReady(now)).status === 200;
    };
    let now = Date.now();
    expect(await isReady()).toBe(true);
    await withClient(async (client) => {
      await client.query('alter table "operation" rename to "operationGone"');
      expect(await isReady()).toBe(false);
      await client.query('alter table "operationGone" rename to "operation"');
      expect(await isReady()).toBe(true);
      const newest = `migration_name = (select max(migration_name) from "_prisma_migrations")`;
      await client.query(`update "_prisma_migrations" set finished_at = null where ${newest}`);
      expect(await isReady()).toBe(false);
      await client.query(`update "_prisma_migrations" set finished_at = now() where ${newest}`);
      expect(await isReady()).toBe(true);
    });
  });

  it("knows every table by its model's name", async () => {
    const { rows } = await withClient((client) =>
      client.query("select tablename from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'"),
    );
    expect([...TABLES].sort()).toEqual(rows.map(({ tablename }) => tablename).sort());
  });

  it("answers whole pages with 503 and a page of words while it is away, and lets script ask the app itself", async () => {
    const open = (accept: string) => proxy(new NextRequest("http://localhost:3000/proposals", { headers: { accept } }));
    const page = () => open("text/html,application/xhtml+xml");
    expect((await page()).status).toBe(200);
    await closeDatabase();
    process.env.DATABASE_URL = own.databaseUrl.replace(/host=[^&]*/, "host=%2Fnowhere");
    try {
      await waitFor("the page to say so", async () => (await page()).status === 503);
      const reply = await page();
      expect(reply.headers.get("retry-after")).toBe("5");
      expect(reply.headers.get("content-type")).toBe("text/html; charset=utf-8");
      const nonce = /style-src 'self' 'nonce-(\w+)'/.exec(reply.headers.get("content-security-policy") ?? "")?.[1];
      const text = await reply.text();
      expect(text).toContain("<h1>Foothold cannot reach its database</h1>");
      expect(text).toContain(`<style nonce="${nonce}">`);
      expect(text).not.toMatch(/nowhere|ENOENT|prisma|undefined/i);
      expect((await open("*/*")).status).toBe(200);
    } finally {
      await closeDatabase();
      process.env.DATABASE_URL = own.databaseUrl;
    }
    await waitFor("the page to be back", async () => (await page()).status === 200);
  });

  it("keeps the promises of its history: one revision after the other, the newest equal to the section", async () => {
    const where = { ...params };
    const revisions = await database().sectionRevision.findMany({ where, orderBy: { revision: "asc" } });
    expect(revisions.map(({ revision }) => revision)).toEqual(revisions.map((_, index) => index + 1));
    const section = await database().section.findFirstOrThrow({ where });
    expect([section.revision, section.answers]).toEqual([revisions.length, revisions.at(-1)?.answers]);
    const operations = await database().operation.findMany({ where, orderBy: { revision: "asc" } });
    expect(operations.map(({ revision }) => revision)).toEqual(revisions.map(({ revision }) => revision));
  });
});
