import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAppForTest } from "../../support/app-for-test";
import { query, startServer, useDataDir } from "../../support/embedded-postgres";
import { setUpAccount } from "../../support/http-session";
import { waitFor } from "../../support/processes";
import { askRaw } from "../../support/raw-connection";
import { type RunningApp, startApp } from "../../support/running-app";

const MARKER = "CANARY";
const HOST = "Host: localhost\r\nConnection: close\r\n";

type Line = Record<string, unknown>;

/** Whole lines: the last one may still be on its way. */
const linesOf = (app: RunningApp): string[] => app.output().split("\n").slice(0, -1);
const recordsOf = (app: RunningApp): Line[] => linesOf(app).map((line) => JSON.parse(line) as Line);

/** Whatever a visitor may write, in every place of a request. */
async function writeEverywhere(app: RunningApp): Promise<void> {
  const json = `{"email":"${MARKER}@example.org","password":"${MARKER}"`;
  const post = (path: string, headers: string, body: string) =>
    `POST ${path} HTTP/1.1\r\n${HOST}${headers}Content-Length: ${body.length}\r\n\r\n${body}`;
  const form = `--x\r\nContent-Disposition: form-data; name="$ACTION_ID_${MARKER}"\r\n\r\n1\r\n--x--\r\n`;
  const requests = [
    `GET /${MARKER}?${MARKER} HTTP/1.1\r\n${HOST}\r\n`,
    `GET /fonts/${MARKER} HTTP/1.1\r\n${HOST}\r\n`,
    `GET /_next/static/${MARKER}.js HTTP/1.1\r\n${HOST}\r\n`,
    `GET /proposals/${MARKER}/check?${MARKER}=1 HTTP/1.1\r\n${HOST}\r\n`,
    `GET /sign-in?next=/${MARKER} HTTP/1.1\r\n${HOST}Cookie: foothold.session_token=${MARKER}%ff\r\n\r\n`,
    `GET http://${MARKER}/%ff HTTP/1.1\r\n${HOST}\r\n`,
    `GET * HTTP/1.1\r\n${HOST}X-Header: ${MARKER}\r\n\r\n`,
    `${MARKER} / HTTP/1.1\r\n${HOST}\r\n`,
    `${MARKER}\r\n\r\n`,
    `GET /sign-in HTTP/1.1\r\n${HOST}RSC: 1\r\nNext-Router-State-Tree: ${MARKER}\r\n\r\n`,
    `GET /nothing HTTP/1.1\r\n${HOST}RSC: 1\r\nNext-Router-State-Tree: ["",{"children":["${MARKER}",{}]}]\r\n\r\n`,
    `GET /nothing HTTP/1.1\r\n${HOST}RSC: 1\r\nNext-Router-Prefetch: 1\r\nNext-Router-Segment-Prefetch: /${MARKER}\r\n\r\n`,
    `GET /sign-in HTTP/1.1\r\n${HOST}Expect: ${MARKER}\r\n\r\n`,
    post("/sign-in", `Next-Action: ${MARKER}\r\n`, "[]"),
    post("/sign-in", "Content-Type: multipart/form-data; boundary=x\r\n", form),
    post(`/${MARKER}`, "Content-Type: multipart/form-data; boundary=x\r\n", form),
    post("/api/auth/sign-in/email", "Content-Type: application/json\r\n", `${json}}`),
    post("/api/auth/sign-in/email", "Content-Type: application/json\r\n", json),
    post(`/api/auth/${MARKER}`, "Content-Type: application/json\r\n", json),
    post("/api/v1/setup", `Content-Type: ${MARKER}\r\n`, MARKER),
    post(`/api/v1/${MARKER}?${MARKER}`, `Origin: https://${MARKER}.example\r\n`, MARKER),
    `GET /api/v1/proposals/${MARKER} HTTP/1.1\r\n${HOST}Authorization: Bearer ${MARKER}\r\n\r\n`,
  ];
  for (const bytes of requests) await askRaw(app.port, bytes);
}

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: "trace" } });
});
afterAll(async () => {
  await app.stop();
});

/** The records about the request with this answer, once there are any. */
async function recordsAbout({ headers }: { headers: Headers }): Promise<Line[]> {
  const id = headers.get("x-request-id") ?? "no id";
  await waitFor("a record of the request", () => app.output().includes(id));
  return recordsOf(app).filter(({ requestId }) => requestId === id);
}

describe("the log of a running Foothold", () => {
  it("holds records alone, and no word that a visitor wrote", async () => {
    const member = await setUpAccount(app);
    await writeEverywhere(app);
    await member.send("POST", "/api/v1/proposals", { body: { title: MARKER, [MARKER]: MARKER } });
    await recordsAbout(await member.send("GET", `/library?search=${MARKER}`));
    expect(linesOf(app).filter((line) => line.includes(MARKER))).toEqual([]);
    const record = { level: expect.any(String), time: expect.any(String) };
    for (const line of recordsOf(app)) expect(line).toMatchObject(record);
  });

  it.each([
    ["a page", `/sign-in?next=/${MARKER}`, { route: "/sign-in", status: 200 }],
    ["a page with an id in its address", `/setup/${MARKER}?a=b`, { route: "/setup/[token]" }],
    ["no page", `/${MARKER}`, { route: "…", status: 404 }],
    ["an operation, under the id of its answer", "/api/v1/proposals", { route: "/api/v1/proposals", status: 401 }],
    ["no operation", `/api/v1/${MARKER}`, { route: "/api/v1/[...path]", status: 404 }],
  ])("tells once of %s, by the pattern of its address", async (_name, path, told) => {
    const records = await recordsAbout(await fetch(`${app.url}${path}`));
    expect(records).toMatchObject([{ level: "info", method: "GET", ms: expect.any(Number), ...told }]);
  });

  it("tells which page could not be drawn, and why without a word of it", async () => {
    const { databaseUrl } = await startServer(await useDataDir());
    const broken = await startAppForTest({ env: { DATABASE_URL: databaseUrl } });
    const member = await setUpAccount(broken);
    await query(databaseUrl, `alter table "proposal" rename column "title" to "${MARKER}"`);
    const { status, headers } = await member.send("GET", `/proposals?search=${MARKER}`);
    expect(status).toBe(500);
    const requestId = headers.get("x-request-id");
    await waitFor("a record of the fault", () => broken.output().includes("a page could not be drawn"));
    expect(recordsOf(broken).filter(({ level }) => level === "error")).toEqual([
      expect.objectContaining({
        level: "error",
        requestId,
        route: "/proposals",
        method: "GET",
        error: expect.any(String),
        digest: expect.stringMatching(/^\d+/),
      }),
    ]);
    expect(broken.output()).not.toContain(MARKER);
  });
});
