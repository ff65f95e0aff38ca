import { randomBytes } from "node:crypto";
import { lookup } from "node:dns/promises";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { hashPassword } from "better-auth/crypto";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { handleAuth } from "@/lib/api/handle-auth";
import { createAccount } from "@/lib/auth/create-account";
import { createHashingLane, type HashingLane } from "@/lib/auth/password/hashing-lane";
import { verifyPassword } from "@/lib/auth/password/verify-password";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/db/new-id";
import { replacePasswordHash } from "@/lib/db/user/replace-password-hash";
import { type Reply, send } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { makeUser } from "../../support/factories";
import { PASSWORD } from "../../support/known-password";

beforeAll(() => prepareApp({ limitFactor: 1 }));

const TASK_FILE = resolve("dist/worker/hash-task.mjs");
const TODAYS = /^\$scrypt\$ln=17,r=8,p=1\$/;

const signIn = (email: string, password = PASSWORD): Promise<Reply> =>
  send(handleAuth, { method: "POST", path: "/api/auth/sign-in/email", body: { email, password } });

function openLane(mostWaiting?: number): HashingLane {
  const lane = createHashingLane(TASK_FILE, mostWaiting);
  onTestFinished(lane.close);
  return lane;
}

async function storedHash(userId: string): Promise<string | null> {
  return (await database().account.findFirstOrThrow({ where: { userId } })).password;
}

describe("a stored password", () => {
  it("is hashed with today's parameters, by the command line as well", async () => {
    const email = `${newId()}@example.org`;
    const created = await createAccount({ name: "Sam Test", email, password: PASSWORD, isAdmin: false });
    if (!created.ok) throw new Error(created.code);
    expect(await storedHash(created.value)).toMatch(TODAYS);
    expect((await signIn(email)).status).toBe(200);
  });

  it("is hashed anew at the first sign-in where an earlier Foothold hashed it, and not by a wrong guess", async () => {
    const { id, email } = await makeUser();
    const old = await hashPassword(PASSWORD);
    await database().account.updateMany({ where: { userId: id }, data: { password: old } });
    expect((await signIn(email, "not the password")).status).toBe(401);
    expect(await storedHash(id)).toBe(old);
    expect((await signIn(email)).status).toBe(200);
    const renewed = await storedHash(id);
    expect(renewed).toMatch(TODAYS);
    expect((await signIn(email)).status).toBe(200);
    expect(await storedHash(id)).toBe(renewed);
  });

  it("stays as it is where it was changed while the old one was being hashed", async () => {
    const { id } = await makeUser();
    const changed = `changed ${newId()}`;
    await database().account.updateMany({ where: { userId: id }, data: { password: changed } });
    await replacePasswordHash({ from: "the hash before", to: "the hash before, made anew" });
    expect(await storedHash(id)).toBe(changed);
  });

  it("opens nothing once it was changed, not even to somebody who was waiting for a turn", async () => {
    const { id } = await makeUser();
    const hash = await openLane().hash(PASSWORD);
    await database().account.updateMany({ where: { userId: id }, data: { password: hash } });
    expect(await verifyPassword({ hash, password: PASSWORD })).toBe(true);
    await database().account.updateMany({ where: { userId: id }, data: { password: `changed ${newId()}` } });
    expect(await verifyPassword({ hash, password: PASSWORD })).toBe(false);
  });
});

describe("the lane that passwords are hashed in", () => {
  it("lets files, names, chance and the database go on while twelve hashes wait", async () => {
    const lane = openLane();
    let finished = 0;
    const hashes = Array.from({ length: 12 }, async () => {
      await lane.hash(PASSWORD);
      finished += 1;
    });
    const ended = Promise.allSettled(hashes);
    await Promise.all([
      readFile("package.json"),
      lookup("localhost"),
      promisify(randomBytes)(16),
      database().user.count(),
    ]);
    // In Node's own pool of four threads all of these would come after the ninth hash at the earliest.
    expect(finished).toBeLessThan(8);
    expect(lane.countWaiting()).toBeGreaterThan(0);
    await lane.close();
    await ended;
  });

  it("turns away whoever finds it full", async () => {
    const lane = openLane(2);
    const tries = await Promise.allSettled(Array.from({ length: 6 }, () => lane.hash(PASSWORD)));
    const refused = tries.flatMap((tried) => (tried.status === "rejected" ? [tried.reason] : []));
    expect(refused.length).toBeGreaterThanOrEqual(3);
    expect(refused.every((reason) => reason.name === "PasswordsBusy")).toBe(true);
  });

  it.each([
    ["when it is full", (): HashingLane => openLane(0)],
    ["when it has filled up meanwhile", (): HashingLane => ({ ...openLane(0), isFull: () => false })],
  ])("answers 503 in words %s, which counts as no try", async (_when, open) => {
    const { email } = await makeUser();
    const shared = globalThis as typeof globalThis & { footholdHashingLane?: HashingLane | undefined };
    shared.footholdHashingLane = open();
    for (const reply of await Promise.all(Array.from({ length: 5 }, () => signIn(email)))) {
      expect([reply.status, reply.body]).toMatchObject([503, { code: "unavailable" }]);
      expect(reply.headers.get("retry-after")).toBe("5");
    }
    shared.footholdHashingLane = undefined;
    expect((await signIn(email)).status).toBe(200);
  });
});
