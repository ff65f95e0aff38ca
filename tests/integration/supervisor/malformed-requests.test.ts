import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerHeaders } from "../../../scripts/supervisor/answer-headers";
import { askRaw } from "../../support/raw-connection";
import { type RunningApp, startApp } from "../../support/running-app";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  await app.stop();
});

const HOST = "Host: localhost\r\nConnection: close\r\n";
const tree = (text: string) => `RSC: 1\r\nNext-Router-State-Tree: ${text}\r\n`;

/** The bytes, and the status they are answered with. */
const refused: Record<string, [bytes: string, status: number]> = {
  "GET *": [`GET * HTTP/1.1\r\n${HOST}\r\n`, 400],
  "OPTIONS *": [`OPTIONS * HTTP/1.1\r\n${HOST}\r\n`, 400],
  "an address without a slash": [`GET proposals HTTP/1.1\r\n${HOST}\r\n`, 400],
  "no host": ["GET /sign-in HTTP/1.1\r\nConnection: close\r\n\r\n", 400],
  "a state tree that is no JSON": [`GET /sign-in HTTP/1.1\r\n${HOST}${tree("{{")}\r\n`, 400],
  "a state tree that is no text": [`GET /proposals HTTP/1.1\r\n${HOST}${tree("%ff")}\r\n`, 400],
  "a state tree of another shape, where nothing is": [`GET /nothing HTTP/1.1\r\n${HOST}${tree("[1]")}\r\n`, 400],
  "two state trees": [`GET /sign-in HTTP/1.1\r\n${HOST}${tree("[]")}${tree("[]")}\r\n`, 400],
  "an action": [`POST /sign-in HTTP/1.1\r\n${HOST}Next-Action: x\r\nContent-Length: 2\r\n\r\n[]`, 400],
  "a page of Next's own": [`GET /_global-error HTTP/1.1\r\n${HOST}\r\n`, 404],
  "no operation": [`GET /api/nothing HTTP/1.1\r\n${HOST}\r\n`, 404],
  "a form for an address where nothing is": [`POST /nothing HTTP/1.1\r\n${HOST}Content-Length: 0\r\n\r\n`, 404],
  "a page to be deleted": [`DELETE /proposals HTTP/1.1\r\n${HOST}\r\n`, 405],
  "a script to be deleted": [`DELETE /_next/static/x.js HTTP/1.1\r\n${HOST}\r\n`, 405],
  "a probe that writes": [`POST /api/health/live HTTP/1.1\r\n${HOST}Content-Length: 0\r\n\r\n`, 405],
  "a form's address that is read": [
    `GET /proposals/00000000-0000-4000-8000-000000000001/export/file HTTP/1.1\r\n${HOST}\r\n`,
    405,
  ],
  "a tunnel": [`CONNECT evil.example:443 HTTP/1.1\r\n${HOST}\r\n`, 405],
  "a tunnel that goes on sending": [`CONNECT evil.example:443 HTTP/1.1\r\n${HOST}\r\nmore for the other end`, 405],
  "an expectation": [`GET /sign-in HTTP/1.1\r\n${HOST}Expect: miracles\r\n\r\n`, 417],
  "no HTTP": ["how are you?\r\n\r\n", 400],
  "a body in pieces that are none": [`POST /sign-in HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, 303],
  "headers too long": [`GET /sign-in HTTP/1.1\r\n${HOST}X: ${"x".repeat(20_000)}\r\n\r\n`, 431],
};

describe("a request that nobody should send", () => {
  it.each(Object.entries(refused))("is answered in words, with every header: %s", async (_name, [bytes, status]) => {
    const answer = await askRaw(app.port, bytes);
    expect(answer.status).toBe(status);
    expect(answer.body).not.toMatch(/^HTTP\/1\.1 /mu);
    for (const name of [...Object.keys(answerHeaders), "x-request-id"]) {
      expect([name, answer.headers.get(name)]).not.toContain(null);
    }
    if (status === 303) return;
    // The app's own answers come in pieces, with their lengths around them.
    expect(JSON.parse(/\{.*\}/s.exec(answer.body)?.[0] ?? "no words")).toMatchObject({
      status,
      title: expect.stringMatching(/^[A-Z].+\.$/),
    });
  });

  it("may ask for another protocol, and is answered in this one", async () => {
    const asked = "Connection: close, Upgrade\r\nUpgrade: websocket\r\n";
    const answer = await askRaw(app.port, `GET /api/health/live HTTP/1.1\r\nHost: localhost\r\n${asked}\r\n`);
    expect(answer.status).toBe(200);
  });
});

describe("a file", () => {
  it.each([
    "Range: bytes=999999999-",
    "Range: bytes=x",
    "If-Match: x",
    "If-Unmodified-Since: Mon, 01 Jan 2001 00:00:00 GMT",
  ])("comes whole where a condition is not met: %s", async (header) => {
    const answer = await askRaw(app.port, `GET /icon.svg HTTP/1.1\r\n${HOST}${header}\r\n\r\n`);
    expect([answer.status, answer.body]).toEqual([200, expect.stringContaining("</svg>")]);
  });
});

describe("a redirect", () => {
  it.each([
    ["http://evil.example/proposals", "Host: evil.example"],
    ["http://evil.example/proposals/", "Host: localhost"],
    ["http://evil.example", "Host: localhost"],
    ["http://evil.example//evil.example/x", "Host: localhost"],
    ["//evil.example/x/", "Host: localhost"],
    ["/\\evil.example/x/", "Host: localhost"],
    ["/proposals/", "Host: evil.example\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https"],
    ["/proposals", "Host: evil.example\r\nX-Forwarded-Host: evil.example"],
  ])("stays on our own origin: GET %s with %s", async (target, host) => {
    const answer = await askRaw(app.port, `GET ${target} HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`);
    expect(answer.status).toBeGreaterThanOrEqual(300);
    expect(answer.status).toBeLessThan(400);
    expect(new URL(answer.headers.get("location") ?? "", "http://own.example").origin).toBe("http://own.example");
    expect(`${answer.headers.get("refresh")}${answer.body}`).not.toMatch(/\/\/evil\.example/);
  });
});
