import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { handleAuth } from "@/lib/api/handle-auth";
import {
  changeAccountOperation,
  createResetLinkOperation,
  listAccountsOperation,
  resetPasswordOperation,
} from "@/lib/contract/accounts";
import { listProposalsOperation } from "@/lib/contract/proposal";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/db/new-id";
import { removeExpired } from "@/lib/db/remove-expired";
import { call, type Reply, send } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { makeUser, signInAs, type TestUser } from "../../support/factories";
import { PASSWORD } from "../../support/known-password";

const NEW_PASSWORD = "another long password";
let admin: TestUser;
let member: TestUser;

beforeAll(() => prepareApp());
beforeEach(async () => {
  // Whether somebody is the last administrator depends on everybody in the database.
  await database().user.updateMany({ where: { role: "admin" }, data: { role: "member" } });
  [admin, member] = await Promise.all([makeUser({ isAdmin: true }), makeUser()]);
});

const setDisabled = (userId: string, isDisabled: boolean, { cookie } = admin): Promise<Reply> =>
  call(changeAccountOperation, { params: { userId }, cookie, body: { isDisabled } });
const makeLink = (userId: string): Promise<Reply> =>
  call(createResetLinkOperation, { params: { userId }, cookie: admin.cookie });
const reset = (token: string, password = NEW_PASSWORD): Promise<Reply> =>
  call(resetPasswordOperation, { body: { token, password } });
const statusFor = async (cookie: string): Promise<number> => (await call(listProposalsOperation, { cookie })).status;

async function newToken(userId = member.id): Promise<string> {
  const reply = await makeLink(userId);
  expect(reply.status).toBe(201);
  return (reply.body as { url: string }).url.split("/reset/")[1] ?? "";
}

describe("an administrator", () => {
  it("sees who has an account, when they last signed in and who is disabled", async () => {
    await setDisabled(member.id, true);
    await signInAs(admin.email);
    const { accounts } = (await call(listAccountsOperation, { cookie: admin.cookie })).body as {
      accounts: { id: string }[];
    };
    const mine = accounts.filter(({ id }) => [admin.id, member.id].includes(id));
    expect(mine).toHaveLength(2);
    const signedIn = { email: admin.email, role: "admin", lastSignedInAt: expect.any(String), disabledAt: null };
    expect(mine).toContainEqual(expect.objectContaining(signedIn));
    expect(mine).toContainEqual(expect.objectContaining({ email: member.email, disabledAt: expect.any(String) }));
    expect(JSON.stringify(accounts)).not.toMatch(/scrypt|token/);
  });

  it("disables an account, which ends its sessions and links, and enables it again", async () => {
    const token = await newToken();
    expect((await setDisabled(member.id, true)).status).toBe(204);
    expect(await database().session.count({ where: { userId: member.id } })).toBe(0);
    expect([await statusFor(member.cookie), (await reset(token)).status]).toEqual([401, 404]);
    await expect(signInAs(member.email)).rejects.toThrow("401");
    const refused = await makeLink(member.id);
    const message = "This account is disabled. Enable it first.";
    expect([refused.status, refused.body]).toMatchObject([422, { fields: [{ message }] }]);
    expect((await setDisabled(member.id, false)).status).toBe(204);
    expect(await statusFor(await signInAs(member.email))).toBe(200);
    expect((await reset(token)).status).toBe(404);
  });

  it("is never the last one to be disabled, also where two disable each other at once", async () => {
    const last = await setDisabled(admin.id, true);
    expect([last.status, last.body]).toMatchObject([
      422,
      { fields: [{ path: "isDisabled", message: expect.stringContaining("last administrator") }] },
    ]);
    const other = await makeUser({ isAdmin: true });
    await Promise.all([setDisabled(other.id, true), setDisabled(admin.id, true, other)]);
    expect(await database().user.count({ where: { role: "admin", disabledAt: null } })).toBe(1);
  });

  it("is told where there is no such account", async () => {
    for (const reply of [await setDisabled(newId(), true), await makeLink(newId()), await makeLink("\u0000")]) {
      expect([reply.status, reply.body]).toMatchObject([404, { code: "not_found" }]);
    }
  });
});

describe("a link for a forgotten password", () => {
  it("sets it once, ends every session of the account and of nobody else", async () => {
    const elsewhere = await signInAs(member.email);
    const token = await newToken();
    expect((await reset(token)).status).toBe(204);
    expect([await statusFor(member.cookie), await statusFor(elsewhere)]).toEqual([401, 401]);
    expect(await statusFor(admin.cookie)).toBe(200);
    await expect(signInAs(member.email, PASSWORD)).rejects.toThrow("401");
    expect(await statusFor(await signInAs(member.email, NEW_PASSWORD))).toBe(200);
    expect((await reset(token, "a third long password")).status).toBe(404);
  });

  it("keeps only a hash of its token, and of two for one account the newer alone works", async () => {
    const first = await newToken();
    const second = await newToken();
    expect(second).toMatch(/^[\w-]{43}$/);
    const rows = await database().oneTimeLink.findMany({ where: { email: member.email } });
    expect(rows).toMatchObject([{ purpose: "reset", createdById: admin.id, usedAt: null }]);
    expect(JSON.stringify(rows)).not.toContain(second);
    expect([(await reset(first)).status, (await reset(second)).status]).toEqual([404, 204]);
  });

  it("ends with any change of the password, by the person who remembered it too", async () => {
    const token = await newToken();
    const body = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD };
    const path = "/api/auth/change-password";
    expect((await send(handleAuth, { method: "POST", path, body, cookie: member.cookie })).status).toBe(200);
    expect((await reset(token)).status).toBe(404);
  });

  it("ends after a day and is then removed, as is every session that has ended", async () => {
    const token = await newToken();
    const [link] = await database().oneTimeLink.findMany({ where: { email: member.email } });
    const hours = ((link?.expiresAt.getTime() ?? 0) - (link?.createdAt.getTime() ?? 0)) / 3_600_000;
    expect(Math.round(hours)).toBe(24);
    const past = new Date(Date.now() - 1_000);
    await database().oneTimeLink.updateMany({ where: { email: member.email }, data: { expiresAt: past } });
    expect((await reset(token)).status).toBe(404);
    const [used, ended] = [await signInAs(member.email), await signInAs(member.email)];
    const [first, ...rest] = await database().session.findMany({ where: { userId: member.id } });
    // One was last used long ago; the other was begun long ago and has been used ever since.
    await database().session.update({ where: { id: first?.id ?? "" }, data: { expiresAt: past } });
    const createdAt = new Date(Date.now() - 91 * 86_400_000);
    await database().session.updateMany({ where: { id: { in: rest.map(({ id }) => id) } }, data: { createdAt } });
    await removeExpired(new Date());
    expect([await statusFor(used), await statusFor(ended)]).toEqual([401, 401]);
    expect(await database().oneTimeLink.count({ where: { email: member.email } })).toBe(0);
    expect(await database().session.count({ where: { userId: member.id } })).toBe(0);
    expect(await statusFor(admin.cookie)).toBe(200);
  });

  it("serves one of many who use it at once", async () => {
    const token = await newToken();
    const racers = [1, 2, 3].map((number) => reset(token, `a long password number ${number}`));
    expect((await Promise.all(racers)).map(({ status }) => status).sort()).toEqual([204, 404, 404]);
  });

  it("is not used up by a password that is refused", async () => {
    const token = await newToken();
    for (const password of ["short", "password1234", member.email, "Sam Test 2026!"]) {
      const reply = await reset(token, password);
      expect([password, reply.status, reply.body]).toMatchObject([password, 422, { fields: [{ path: "password" }] }]);
    }
    expect((await reset(token)).status).toBe(204);
  });
});
