import { beforeAll, describe, expect, it } from "vitest";
import { handleAuth } from "@/lib/api/handle-auth";
import { listProposalsOperation } from "@/lib/contract/proposal";
import { database } from "@/lib/db/client";
import { call, cookieOf, send } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { makeUser, signInAs } from "../../support/factories";
import { PASSWORD } from "../../support/known-password";

beforeAll(() => prepareApp());

const signIn = (body: unknown, headers = {}) =>
  send(handleAuth, { method: "POST", path: "/api/auth/sign-in/email", body, headers });
const list = (cookie: string) => call(listProposalsOperation, { cookie });

describe("sessions", () => {
  it("says the same for an unknown address and a wrong password", async () => {
    const { email } = await makeUser();
    const wrong = await signIn({ email, password: "not the password" });
    const unknown = await signIn({ email: "nobody@example.org", password: "not the password" });
    expect(wrong.status).toBe(401);
    expect([unknown.status, unknown.text]).toEqual([wrong.status, wrong.text]);
  });

  it("takes the e-mail address in any case", async () => {
    const { email } = await makeUser();
    expect((await signIn({ email: email.toUpperCase(), password: PASSWORD })).status).toBe(200);
  });

  it("gives a cookie that scripts cannot read and other sites cannot use", async () => {
    const { email } = await makeUser();
    const [cookie] = (await signIn({ email, password: PASSWORD })).headers.getSetCookie();
    expect(cookie).toMatch(/^foothold\.session_token=/);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
  });

  it("says the session's token nowhere but in the cookie", async () => {
    const { email, cookie } = await makeUser();
    const newPassword = "another long password";
    const body = { currentPassword: PASSWORD, newPassword };
    const path = "/api/auth/change-password";
    const changed = await send(handleAuth, { method: "POST", path, cookie, body });
    const signedIn = await signIn({ email, password: newPassword });
    for (const reply of [changed, signedIn]) {
      expect([reply.status, reply.body]).toMatchObject([200, { user: { email } }]);
      expect(reply.text).not.toContain("token");
      expect(cookieOf(reply)).toMatch(/session_token=/);
    }
    expect((await send(handleAuth, { method: "GET", path: "/api/auth/get-session", cookie })).status).toBe(404);
  });

  it("ends the session that the same browser held before, whoever it belonged to, and no other", async () => {
    const [one, other] = await Promise.all([makeUser(), makeUser()]);
    const elsewhere = await signInAs(one.email);
    const again = await signIn({ email: one.email, password: PASSWORD }, { cookie: one.cookie });
    expect([(await list(one.cookie)).status, (await list(cookieOf(again))).status]).toEqual([401, 200]);
    const switched = await signIn({ email: other.email, password: PASSWORD }, { cookie: cookieOf(again) });
    expect([(await list(cookieOf(again))).status, (await list(cookieOf(switched))).status]).toEqual([401, 200]);
    expect([(await list(elsewhere)).status, (await list(other.cookie)).status]).toEqual([200, 200]);
    const wrong = await signIn({ email: one.email, password: "not the password" }, { cookie: elsewhere });
    expect([wrong.status, (await list(elsewhere)).status]).toEqual([401, 200]);
  });

  it("keeps nothing of the browser or the address somebody signed in from", async () => {
    const { id, email } = await makeUser();
    await signIn({ email, password: PASSWORD }, { "user-agent": "Some Browser/1.0", "x-forwarded-for": "192.0.2.7" });
    const sessions = await database().session.findMany({ where: { userId: id } });
    expect(sessions.map(({ userAgent, ipAddress }) => [userAgent, ipAddress])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it("refuses the cookie of a session that was signed out", async () => {
    const { cookie } = await makeUser();
    expect((await list(cookie)).status).toBe(200);
    expect((await send(handleAuth, { method: "POST", path: "/api/auth/sign-out", cookie })).status).toBe(200);
    expect((await list(cookie)).status).toBe(401);
  });

  it("ends every session of a disabled user and lets them in no more", async () => {
    const { id, email, cookie } = await makeUser();
    await database().user.update({ where: { id }, data: { disabledAt: new Date() } });
    expect((await list(cookie)).status).toBe(401);
    const again = await signIn({ email, password: PASSWORD });
    expect(again.status).toBe(401);
    expect(again.headers.getSetCookie()).toEqual([]);
  });

  it("ends a session after 90 days however often it was used", async () => {
    const { id, cookie } = await makeUser();
    const longAgo = new Date(Date.now() - 91 * 86_400_000);
    await database().session.updateMany({ where: { userId: id }, data: { createdAt: longAgo } });
    expect((await list(cookie)).status).toBe(401);
  });

  it("slides a session in use and sends the new cookie with an ordinary reply", async () => {
    const { id, cookie } = await makeUser();
    const soon = new Date(Date.now() + 20 * 86_400_000);
    await database().session.updateMany({ where: { userId: id }, data: { expiresAt: soon } });
    expect((await list(cookie)).headers.getSetCookie().join()).toMatch(/session_token=/);
    const session = await database().session.findFirstOrThrow({ where: { userId: id } });
    expect(session.expiresAt.getTime()).toBeGreaterThan(Date.now() + 29 * 86_400_000);
  });

  it("changes a password, ends the other sessions and keeps this one", async () => {
    const { email, cookie } = await makeUser();
    const elsewhere = await signInAs(email);
    const newPassword = "another long password";
    const changed = await send(handleAuth, {
      method: "POST",
      path: "/api/auth/change-password",
      cookie,
      body: { currentPassword: PASSWORD, newPassword },
    });
    expect(changed.status).toBe(200);
    expect((await list(elsewhere)).status).toBe(401);
    expect((await list(cookieOf(changed))).status).toBe(200);
    expect((await signIn({ email, password: PASSWORD })).status).toBe(401);
    expect((await signIn({ email, password: newPassword })).status).toBe(200);
  });

  it("keeps the password where the new one is among the first that are tried, or made of its owner", async () => {
    const { email, cookie } = await makeUser();
    for (const newPassword of ["Foothold-2026", email, email.toUpperCase(), "Sam Test Sam Test"]) {
      const body = { currentPassword: PASSWORD, newPassword };
      const reply = await send(handleAuth, { method: "POST", path: "/api/auth/change-password", cookie, body });
      expect([reply.status, reply.body]).toMatchObject([422, { fields: [{ path: "newPassword" }] }]);
    }
    expect((await signIn({ email, password: PASSWORD })).status).toBe(200);
  });

  it.each([
    "sign-up/email",
    "sign-in/social",
    "request-password-reset",
    "delete-user",
    "update-session",
    "ok",
    "__proto__",
  ])("has no route for %s", async (path) => {
    const body = { email: "x@example.org", password: PASSWORD, name: "X" };
    expect((await send(handleAuth, { method: "POST", path: `/api/auth/${path}`, body })).status).toBe(404);
  });

  it("checks where a sign-in comes from", async () => {
    const { email } = await makeUser();
    const foreign = await signIn({ email, password: PASSWORD }, { "sec-fetch-site": "cross-site" });
    expect(foreign.status).toBe(403);
    expect(foreign.body).toMatchObject({ code: "origin_refused" });
  });

  it.each([
    ["a number for the address", { email: 5, password: PASSWORD }],
    ["an object for the password", { email: "a@example.org", password: { not: null } }],
    ["a NUL in the address", { email: "a\u0000@example.org", password: PASSWORD }],
    ["an unknown key", { email: "a@example.org", password: PASSWORD, role: "admin" }],
    ["a huge password", { email: "a@example.org", password: "x".repeat(5_000) }],
  ])("refuses %s", async (_name, body) => {
    const { status } = await signIn(body);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });
});
