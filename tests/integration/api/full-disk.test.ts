import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { handleAuth } from "@/lib/api/handle-auth";
import { createExportOperation } from "@/lib/contract/export";
import { operations } from "@/lib/contract/registry";
import { getSectionOperation, saveSectionOperation } from "@/lib/contract/section";
import { closeDatabase } from "@/lib/db/client";
import { readDisk, readDiskNow } from "@/lib/disk/read-disk";
import { log } from "@/lib/log";
import { call, type Reply, send } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { makeProposal, makeUser, type TestUser } from "../../support/factories";
import { PASSWORD } from "../../support/known-password";
import { sampleRequest } from "../../support/sample-requests";

/** What is left of the disk, in megabytes. */
const disk = vi.hoisted(() => ({ freeMb: 5_000 }));
vi.mock("@/lib/disk/read-free-mb", () => ({ readFreeMb: async () => disk.freeMb }));

let admin: TestUser;
let params: { proposalId: string; sectionId: string };

beforeAll(async () => {
  await prepareApp();
  process.env.DATABASE_DIR = process.env.DATA_DIR;
  admin = await makeUser({ isAdmin: true });
  params = { proposalId: await makeProposal(admin), sectionId: "alignment" };
});
beforeEach(() => leave(5_000));

async function leave(freeMb: number): Promise<void> {
  disk.freeMb = freeMb;
  await readDiskNow();
}

const save = (revision: number, text: string): Promise<Reply> =>
  call(saveSectionOperation, {
    params,
    cookie: admin.cookie,
    headers: { "if-match": `"${revision}"` },
    body: { answers: { longTermVision: text } },
  });

const writes = operations.filter(({ method }) => method !== "GET");

describe("a full disk", () => {
  it.each(writes.map((operation) => [operation.id, operation] as const))(
    "keeps %s from writing, in words",
    async (_id, operation) => {
      await leave(199);
      const reply = await call(operation, { ...sampleRequest(operation, params), cookie: admin.cookie });
      expect([reply.status, reply.body]).toMatchObject([507, { code: "disk_full" }]);
      expect(reply.body).toMatchObject({ title: expect.stringContaining("Not saved: the server's disk is full") });
      expect(reply.headers.get("retry-after")).toBe("30");
    },
  );

  it("loses nothing, lets people read, and takes the same save once there is room", async () => {
    await leave(10);
    expect((await save(0, "Typed meanwhile")).status).toBe(507);
    expect((await call(getSectionOperation, { params, cookie: admin.cookie })).body).toMatchObject({ revision: 0 });
    await leave(5_000);
    expect((await save(0, "Typed meanwhile")).status).toBe(200);
  });

  it("lets people sign in to read, and changes no password", async () => {
    await leave(10);
    const post = (path: string, body: object, cookie?: string) =>
      send(handleAuth, { method: "POST", path: `/api/auth/${path}`, body, cookie });
    expect((await post("sign-in/email", { email: admin.email, password: PASSWORD })).status).toBe(200);
    const change = { currentPassword: PASSWORD, newPassword: "quite another pass phrase" };
    expect((await post("change-password", change, admin.cookie)).status).toBe(507);
    expect((await post("update-user", { name: "Sam" }, admin.cookie)).status).toBe(507);
  });

  it("is named where it took the database away before it was looked at", async () => {
    const address = process.env.DATABASE_URL ?? "";
    await closeDatabase();
    process.env.DATABASE_URL = address.replace(/host=[^&]*/, "host=%2Fnowhere");
    disk.freeMb = 0;
    try {
      const reply = await save(1, "Too late");
      expect([reply.status, reply.body]).toMatchObject([507, { code: "disk_full" }]);
    } finally {
      await closeDatabase();
      process.env.DATABASE_URL = address;
    }
  });
});

describe("a disk that is nearly full", () => {
  it("makes no exports and still saves", async () => {
    await leave(499);
    const asked = await call(createExportOperation, {
      ...sampleRequest(createExportOperation, params),
      cookie: admin.cookie,
    });
    expect([asked.status, asked.body]).toMatchObject([507, { code: "disk_full" }]);
    const { revision } = (await call(getSectionOperation, { params, cookie: admin.cookie })).body as {
      revision: number;
    };
    expect((await save(revision, "Still saved")).status).toBe(200);
  });

  it("is logged once for each change", async () => {
    const warn = vi.spyOn(log, "warn");
    const info = vi.spyOn(log, "info");
    for (const freeMb of [900, 800, 300, 250, 5_000]) await leave(freeMb);
    expect(warn.mock.calls.map(([fields]) => fields)).toEqual([
      { disk: "low", freeMb: 900 },
      { disk: "no-exports", freeMb: 300 },
    ]);
    expect(info.mock.calls.map(([fields]) => fields)).toEqual([{ disk: "roomy", freeMb: 5_000 }]);
    vi.restoreAllMocks();
  });

  it("is read at most every thirty seconds", async () => {
    const now = Date.now();
    await readDiskNow(now);
    disk.freeMb = 10;
    expect((await readDisk(now + 29_999)).level).toBe("roomy");
    expect((await readDisk(now + 30_000)).level).toBe("full");
  });
});
