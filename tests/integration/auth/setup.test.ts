import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { setUpOperation } from "@/lib/contract/account";
import { listProposalsOperation } from "@/lib/contract/proposal";
import { closeDatabase, database } from "@/lib/db/client";
import { createSetupLink } from "@/lib/db/one-time-link/create-setup-link";
import { isSetupLinkOpen } from "@/lib/db/one-time-link/is-setup-link-open";
import { call, cookieOf, type Reply } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { createMigratedDatabase, type TestDatabase } from "../../support/database";
import { makeUser } from "../../support/factories";
import { PASSWORD } from "../../support/known-password";

let own: TestDatabase;

beforeAll(async () => {
  await prepareApp();
  own = await createMigratedDatabase();
  process.env.DATABASE_URL = own.databaseUrl;
  await closeDatabase();
});
beforeEach(async () => {
  await database().user.deleteMany();
  await database().oneTimeLink.deleteMany();
});
afterAll(async () => {
  await closeDatabase();
  await own.drop();
});

async function newToken(): Promise<string> {
  const link = await createSetupLink();
  if (!link) throw new Error("there is an account already");
  return link.token;
}

const setUp = (token: string, email = "first@example.org", password = PASSWORD): Promise<Reply> =>
  call(setUpOperation, { body: { token, name: "First", email, password } });

describe("the link that creates the first account", () => {
  it("makes an administrator and signs them in", async () => {
    const reply = await setUp(await newToken(), "First@Example.org");
    expect([reply.status, reply.body]).toEqual([201, { name: "First", email: "first@example.org" }]);
    expect((await call(listProposalsOperation, { cookie: cookieOf(reply) })).status).toBe(200);
    expect(await database().user.findMany()).toMatchObject([{ role: "admin" }]);
  });

  it("keeps only a hash of its token", async () => {
    const token = await newToken();
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(await database().oneTimeLink.findMany())).not.toContain(token);
  });

  it("makes one account however many use it at once", async () => {
    const token = await newToken();
    const racers = [1, 2, 3, 4].map((number) => setUp(token, `racer${number}@example.org`));
    const statuses = (await Promise.all(racers)).map((reply) => reply.status);
    expect(statuses.sort()).toEqual([201, 404, 404, 404]);
    expect(await database().user.count()).toBe(1);
  });

  it("closes every token once an account exists, made by whatever way", async () => {
    const token = await newToken();
    await makeUser();
    expect(await isSetupLinkOpen(token)).toBe(false);
    expect((await setUp(token)).status).toBe(404);
    expect(await createSetupLink()).toBeNull();
  });

  it("is replaced by the next one, and ends after a day", async () => {
    const first = await newToken();
    const second = await newToken();
    expect((await setUp(first)).status).toBe(404);
    await database().oneTimeLink.updateMany({ data: { expiresAt: new Date(Date.now() - 1_000) } });
    expect((await setUp(second)).status).toBe(404);
  });

  it("is not used up by a password that is too short, too common or made of its owner", async () => {
    const token = await newToken();
    for (const password of ["short", "password1234", "first@example.org", "First-First-1"]) {
      const reply = await setUp(token, "first@example.org", password);
      expect([reply.status, reply.body]).toMatchObject([422, { fields: [{ path: "password" }] }]);
    }
    expect((await setUp(token)).status).toBe(201);
  });
});
