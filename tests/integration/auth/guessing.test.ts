import { beforeAll, describe, expect, it } from "vitest";
import { handleAuth } from "@/lib/api/handle-auth";
import { setUpOperation } from "@/lib/contract/account";
import { resetPasswordOperation } from "@/lib/contract/accounts";
import { listProposalsOperation } from "@/lib/contract/proposal";
import { closeDatabase, database } from "@/lib/db/client";
import { newId } from "@/lib/db/new-id";
import { createResetLink } from "@/lib/db/one-time-link/create-reset-link";
import { call, type Reply, send } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { makeUser } from "../../support/factories";
import { PASSWORD } from "../../support/known-password";

beforeAll(() => prepareApp({ limitFactor: 1 }));

/** Longer than any password may be: refused before it is hashed, and a try like any other. */
const TOO_LONG = "x".repeat(300);

type Guess = { email: string; password?: string; address?: string };

const guess = ({ email, password = TOO_LONG, address = newId() }: Guess): Promise<Reply> =>
  send(handleAuth, {
    method: "POST",
    path: "/api/auth/sign-in/email",
    body: { email, password },
    headers: { "x-foothold-address": address },
  });

async function guessOften(count: number, given: Guess): Promise<Reply[]> {
  const replies: Reply[] = [];
  while (replies.length < count) replies.push(await guess(given));
  return replies;
}

const statusesOf = (replies: Reply[]): number[] => replies.map(({ status }) => status);
const list = (cookie: string) => call(listProposalsOperation, { cookie });
const unknownAddress = () => `${newId()}@example.org`;

describe("guessing at a sign-in", () => {
  it("ends at five wrong passwords of an account, in words, and leaves an open session alone", async () => {
    const { email, cookie } = await makeUser();
    expect(statusesOf(await guessOften(5, { email, password: "not the password" }))).toEqual([401, 401, 401, 401, 401]);
    const refused = await guess({ email, password: PASSWORD });
    expect([refused.status, refused.body]).toMatchObject([
      429,
      { code: "rate_limited", fields: [{ path: "", message: "Too many tries. You can try again in 15 minutes." }] },
    ]);
    expect(refused.headers.get("retry-after")).toBe("900");
    expect((await list(cookie)).status).toBe(200);
  });

  it("tells nobody whether there is such an account: the same answers in the same order", async () => {
    const known = await guessOften(6, { email: (await makeUser()).email });
    const unknown = await guessOften(6, { email: unknownAddress() });
    const words = (replies: Reply[]) => replies.map(({ text }) => text.replace(/"requestId":"[^"]*"/, ""));
    expect(statusesOf(unknown)).toEqual(statusesOf(known));
    expect(words(unknown)).toEqual(words(known));
    expect(statusesOf(known).at(-1)).toBe(429);
  });

  it("counts an e-mail address as one however it is written, and keeps neither it nor whence it was tried", async () => {
    const email = unknownAddress();
    const address = "203.0.113.77";
    await guessOften(5, { email, address });
    expect((await guess({ email: ` ${email.toUpperCase()}`, address })).status).toBe(429);
    const rows = await database().rateLimit.findMany();
    expect(rows.map(({ key }) => key).join()).not.toMatch(/@|example|203\.0\.113/);
    expect(rows.every(({ key }) => /^[a-z-]+:[0-9a-f-]{36,64}$/.test(key))).toBe(true);
  });

  it("begins anew with the right password", async () => {
    const { email } = await makeUser();
    await guessOften(4, { email });
    expect((await guess({ email, password: PASSWORD })).status).toBe(200);
    expect(statusesOf(await guessOften(5, { email }))).not.toContain(429);
    expect((await guess({ email })).status).toBe(429);
  });

  it("ends at twenty tries from one address, whichever accounts they are at, and uses up nobody's tries after that", async () => {
    const address = newId();
    const { email } = await makeUser();
    for (let count = 0; count < 20; count += 1) {
      expect((await guess({ email: unknownAddress(), address })).status).toBe(400);
    }
    const atOnce = await Promise.all(Array.from({ length: 6 }, () => guess({ email, address })));
    expect(statusesOf(atOnce)).toEqual([429, 429, 429, 429, 429, 429]);
    expect((await guess({ email, password: PASSWORD })).status).toBe(200);
  });

  it("counts no sign-in that was right against its address", async () => {
    const address = newId();
    const { email } = await makeUser();
    for (let count = 0; count < 19; count += 1) await guess({ email: unknownAddress(), address });
    expect((await guess({ email, password: PASSWORD, address })).status).toBe(200);
    expect((await guess({ email, address })).status).toBe(400);
    expect((await guess({ email, address })).status).toBe(429);
  });

  it("answers 503 while the database is away, and lets nobody in", async () => {
    const { email } = await makeUser();
    const { DATABASE_URL } = process.env;
    await closeDatabase();
    process.env.DATABASE_URL = DATABASE_URL?.replace(/host=[^&]*/, "host=%2Fnowhere");
    try {
      const reply = await guess({ email, password: PASSWORD });
      expect([reply.status, reply.body]).toMatchObject([503, { code: "unavailable" }]);
      expect(reply.headers.getSetCookie()).toEqual([]);
    } finally {
      await closeDatabase();
      process.env.DATABASE_URL = DATABASE_URL;
    }
  });
});

describe("guessing elsewhere", () => {
  const change = (cookie: string, currentPassword: string): Promise<Reply> =>
    send(handleAuth, {
      method: "POST",
      path: "/api/auth/change-password",
      cookie,
      body: { currentPassword, newPassword: "another long password" },
    });

  it("ends at five wrong passwords of somebody who changes theirs, and the session goes on", async () => {
    const [busy, other] = await Promise.all([makeUser(), makeUser()]);
    for (let count = 0; count < 5; count += 1) expect((await change(busy.cookie, TOO_LONG)).status).toBe(400);
    const refused = await change(busy.cookie, PASSWORD);
    expect([refused.status, refused.body]).toMatchObject([429, { fields: [{ path: "" }] }]);
    expect(refused.headers.get("retry-after")).toBe("900");
    expect((await list(busy.cookie)).status).toBe(200);
    expect((await change(other.cookie, PASSWORD)).status).toBe(200);
  });

  it("counts nothing for whoever is not signed in", async () => {
    for (let count = 0; count < 7; count += 1) expect((await change("", PASSWORD)).status).toBe(401);
  });

  it("ends at ten set-up links from one address", async () => {
    const setUp = (address: string): Promise<Reply> =>
      call(setUpOperation, {
        body: { token: "made up", name: "First", email: "first@example.org", password: PASSWORD },
        headers: { "x-foothold-address": address },
      });
    const address = newId();
    for (let count = 0; count < 10; count += 1) expect((await setUp(address)).status).toBe(404);
    const refused = await setUp(address);
    expect([refused.status, refused.body]).toMatchObject([429, { fields: [{ path: "" }] }]);
    expect((await setUp(newId())).status).toBe(404);
  });

  it("ends at ten links for a forgotten password from one address", async () => {
    const reset = (address: string): Promise<Reply> =>
      call(resetPasswordOperation, {
        body: { token: "made up", password: PASSWORD },
        headers: { "x-foothold-address": address },
      });
    const address = newId();
    for (let count = 0; count < 10; count += 1) expect((await reset(address)).status).toBe(404);
    const refused = await reset(address);
    expect([refused.status, refused.body]).toMatchObject([429, { fields: [{ path: "" }] }]);
    expect((await reset(newId())).status).toBe(404);
  });

  it("is forgotten for an account whose password was set anew by a link", async () => {
    const { id, email } = await makeUser();
    for (let count = 0; count < 6; count += 1) await guess({ email });
    expect((await guess({ email, password: PASSWORD })).status).toBe(429);
    const link = await createResetLink({ userId: id, createdById: null });
    if (!link.ok) throw new Error(link.code);
    const password = "another long password";
    const body = { token: link.value.token, password };
    const headers = { "x-foothold-address": newId() };
    expect((await call(resetPasswordOperation, { body, headers })).status).toBe(204);
    expect((await guess({ email, password })).status).toBe(200);
  });
});
