import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerHeaders, ownPathOf } from "../../../scripts/supervisor/answer-headers";
import { type HttpReply, type HttpSession, openSession, setUpAccount } from "../../support/http-session";
import { askRaw } from "../../support/raw-connection";
import { type RunningApp, startApp } from "../../support/running-app";

const ANY_ID = "00000000-0000-4000-8000-000000000001";
const NAMES = [...Object.keys(answerHeaders), "x-request-id"];

type Manifest = Record<"staticRoutes" | "dynamicRoutes", { page: string }[]>;

/** Every address that the build knows, with something in the place of each parameter. */
function listRoutes(): string[] {
  const { staticRoutes, dynamicRoutes } = JSON.parse(readFileSync(".next/routes-manifest.json", "utf8")) as Manifest;
  return [...staticRoutes, ...dynamicRoutes].map(({ page }) => page.replace(/\[[^\]]+\]/g, ANY_ID));
}

const others = [
  "/proposals/",
  "//proposals",
  "/nothing",
  "/nothing/at/all/",
  "/api",
  "/api/nothing",
  "/api/v1/proposals/",
  "/_next/static/nothing.js",
  "/_next/image?url=%2Ficon.svg&w=64&q=75",
  "/_next/data/x/sign-in.json",
  "/fonts/nothing.woff2",
  "/fonts/SourceSans3_400Regular.woff2",
  "/favicon.ico",
  "/robots.txt",
  "/%ff",
];

let app: RunningApp;
let member: HttpSession;
beforeAll(async () => {
  app = await startApp();
  member = await setUpAccount(app);
});
afterAll(async () => {
  await app.stop();
});

/** What an answer lacks; empty where it has everything. */
function faultsOf({ status, headers }: HttpReply, path: string): string[] {
  const missing = NAMES.filter((name) => headers.get(name) === null);
  const location = headers.get("location") ?? "/";
  const policy = headers.get("content-security-policy") ?? "";
  return [
    ...missing.map((name) => `no ${name}`),
    ...(status >= 500 ? [`status ${status}`] : []),
    ...(policy.startsWith("default-src 'none'; ") ? [] : [`policy ${policy}`]),
    ...(headers.get("cache-control") === "no-store" || path.startsWith("/_next/static/") ? [] : ["may be kept"]),
    ...(headers.has("x-powered-by") ? ["says what it runs on"] : []),
    ...(/^\/(?![/\\])/.test(location) ? [] : [`leads to ${location}`]),
  ].map((fault) => `${path}: ${fault}`);
}

const METHODS = ["GET", "HEAD", "POST", "PUT", "OPTIONS"];

describe("the headers of every answer", () => {
  it.each(METHODS)("are there at every address, for a stranger and for a member: %s", async (method) => {
    const faults: string[] = [];
    for (const session of [openSession(app.url), member]) {
      for (const path of [...listRoutes(), ...others]) {
        // Signing out would make the member a stranger.
        if (path.startsWith("/api/auth/") && method === "POST") continue;
        faults.push(...faultsOf(await session.send(method, path), path));
      }
    }
    expect(faults).toEqual([]);
  });

  it("are there at the files of a page, which a browser may keep, and at the answer that one has not changed", async () => {
    const page = await member.send("GET", "/proposals");
    const file = /\/_next\/static\/[^"]+\.js/.exec(String(page.body))?.[0] ?? "no script in the page";
    const first = await member.send("GET", file);
    expect([first.status, ...faultsOf(first, file)]).toEqual([200]);
    expect(first.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    // A client of the platform's own would ask for the file anew.
    const condition = `If-None-Match: ${first.headers.get("etag")}\r\nConnection: close`;
    const again = await askRaw(app.port, `GET ${file} HTTP/1.1\r\nHost: localhost\r\n${condition}\r\n\r\n`);
    expect([again.status, ...faultsOf(again, file)]).toEqual([304]);
  });

  it("let a page run its own scripts alone, by a number used once", async () => {
    const [one, other] = [await member.send("GET", "/proposals"), await member.send("GET", "/proposals")];
    const nonceOf = ({ headers }: HttpReply) =>
      /script-src 'self' 'nonce-([0-9a-f]{32})' 'strict-dynamic'/.exec(
        headers.get("content-security-policy") ?? "",
      )?.[1];
    expect(nonceOf(one)).toBeDefined();
    expect(nonceOf(one)).not.toBe(nonceOf(other));
    expect(String(one.body)).toContain(`nonce="${nonceOf(one)}"`);
  });
});

describe("where a redirect may lead", () => {
  it.each([
    ["/proposals", "/proposals"],
    ["/sign-in?next=%2Fproposals#top", "/sign-in?next=%2Fproposals#top"],
    ["https://evil.example/proposals?a=b", "/proposals?a=b"],
    ["//evil.example/x", "/x"],
    ["/\\evil.example/x", "/x"],
    ["https://evil.example//other.example", "/other.example"],
    ["http://[", "/"],
  ])("is a path of ours: %s", (location, path) => {
    expect(ownPathOf(location)).toBe(path);
  });
});
