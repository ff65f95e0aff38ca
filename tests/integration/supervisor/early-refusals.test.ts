import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { openConnection, type RawConnection, type RawRequest } from "../../support/raw-connection";
import { type RunningApp, startApp } from "../../support/running-app";

const MB = 1024 * 1024;
const SECTION = "/api/v1/proposals/00000000-0000-4000-8000-000000000001/sections/context";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  await app.stop();
});

async function connect(): Promise<RawConnection> {
  const connection = await openConnection(app.port);
  onTestFinished(connection.end);
  return connection;
}

const post = (path: string, bodyBytes: number, headers = {}): RawRequest => ({
  method: "POST",
  path,
  bodyBytes,
  headers,
});

describe("a request that is refused before its body was read", () => {
  it.each<[string, number, RawRequest]>([
    ["a body too large, at sign-in", 413, post("/api/auth/sign-in/email", 200_000)],
    ["a body too large, at set-up", 413, post("/api/v1/setup", 1.5 * MB)],
    ["nobody signed in", 401, { method: "PUT", path: SECTION, bodyBytes: 1.5 * MB }],
    ["nobody signed in, at an import", 401, post("/api/v1/proposals/import", 4 * MB)],
    ["a write from elsewhere", 403, post("/api/v1/setup", 1.5 * MB, { origin: "https://elsewhere.example" })],
    ["a sign-in from elsewhere", 403, post("/api/auth/sign-in/email", 200_000, { "sec-fetch-site": "cross-site" })],
    ["no such operation", 404, post("/api/v1/nothing", 1.5 * MB)],
    ["no such route of sign-in", 404, post("/api/auth/nothing", 1.5 * MB)],
    ["an address that is no text", 404, post("/%ff", 1.5 * MB)],
    ["a method the operation does not take", 405, { method: "PATCH", path: "/api/v1/setup", bodyBytes: 1.5 * MB }],
    ["a method that no address takes", 405, { method: "PROPFIND", path: "/", bodyBytes: 1.5 * MB }],
    ["another type than JSON", 415, post("/api/v1/setup", 1.5 * MB, { "content-type": "text/plain" })],
    ["a page", 303, post("/sign-in", 1.5 * MB)],
    ["a page behind the sign-in", 303, post("/proposals", 1.5 * MB)],
    ["no such page", 404, post("/nothing", 1.5 * MB)],
    ["a file", 405, post("/icon.svg", 1.5 * MB)],
  ])("leaves its connection fit for the next one, or closes it: %s", async (_name, status, request) => {
    const connection = await connect();
    connection.send(request);
    expect(await connection.outcomeOf(0)).toBe(status);
    connection.send({ method: "GET", path: "/api/health/live" });
    expect([200, "closed"]).toContain(await connection.outcomeOf(1));
  });

  it("closes its connection where the rest of the body does not come", async () => {
    const connection = await connect();
    connection.send({ ...post("/api/v1/nothing", 10), promisedBytes: 100_000 });
    expect(await connection.outcomeOf(0)).toBe(404);
    expect(await connection.outcomeOf(1)).toBe("closed");
  });

  it("leaves its connection fit for the next one, or closes it: too many tries", async () => {
    const body = JSON.stringify({
      token: "made up",
      name: "First",
      email: "first@example.org",
      password: "a long one, this",
    });
    const trySetUp = () =>
      fetch(`${app.url}/api/v1/setup`, { method: "POST", headers: { "content-type": "application/json" }, body });
    let status = 0;
    // The limit counts the refusals of the cases above too.
    for (let count = 0; count <= 10 && status !== 429; count += 1) ({ status } = await trySetUp());
    const connection = await connect();
    connection.send(post("/api/v1/setup", 1.5 * MB));
    expect(await connection.outcomeOf(0)).toBe(429);
    connection.send({ method: "GET", path: "/api/health/live" });
    expect([200, "closed"]).toContain(await connection.outcomeOf(1));
  });
});
