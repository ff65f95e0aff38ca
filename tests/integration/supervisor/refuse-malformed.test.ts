import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FindRoute } from "../../../scripts/supervisor/read-routes";
import { refuseMalformed } from "../../../scripts/supervisor/refuse-malformed";

const findRoute: FindRoute = (target) =>
  target.startsWith("/page") ? { kind: "page", pattern: "/page" } : { kind: "handler", pattern: "/" };

let server: Server;
beforeAll(async () => {
  server = createServer(refuseMalformed((request, response) => response.end(`let in: ${request.url}`), findRoute));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => {
  server.close();
});

type Answer = { status?: number; headers: IncomingHttpHeaders; body: string };

async function ask(method: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  const asked = request({ host: "127.0.0.1", port, method, path, headers }).end();
  const [response] = await once(asked, "response");
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

describe("what Next could only answer with 500", () => {
  it.each(["/%ff", "/api/v1/%", "/%c0%80?a=b", "/a/%e0%a4%a"])("the address %s is simply not there", async (path) => {
    const { status, body } = await ask("GET", path);
    expect([status, JSON.parse(body)]).toMatchObject([404, { code: "not_found", status: 404 }]);
  });

  it.each(["TRACE", "PROPFIND", "PURGE"])("the method %s is taken nowhere", async (method) => {
    const { status, body } = await ask(method, "/");
    expect([status, JSON.parse(body)]).toMatchObject([405, { code: "method_not_allowed" }]);
  });

  it.each(["/", "/api/v1/proposals?next=%ff", "/caf%C3%A9"])("everything else goes on: %s", async (path) => {
    expect(await ask("GET", path)).toMatchObject({ status: 200, body: `let in: ${path}` });
  });

  it.each(["GET", "OPTIONS"])("%s * names no address", async (method) => {
    const { status, body } = await ask(method, "*");
    expect([status, JSON.parse(body)]).toMatchObject([400, { code: "request_malformed" }]);
  });

  it.each([
    ["http://evil.example/proposals?a=b", "/proposals?a=b"],
    ["HTTPS://evil.example", "/"],
    ["http://evil.example//other.example/x", "//other.example/x"],
  ])("of an address with its host, the path alone counts: %s", async (target, path) => {
    expect(await ask("GET", target)).toMatchObject({ status: 200, body: `let in: ${path}` });
  });

  it.each(["ftp://evil.example/", "http://", "proposals", "evil.example:443"])("%s is no address", async (target) => {
    expect((await ask("GET", target)).status).toBe(400);
  });

  it.each(["{{", "%ff", "[1]", "[]", "null", '{"__proto__":1}', "a".repeat(9_000)])(
    "a state of the router that cannot be read is refused: %s",
    async (tree) => {
      const { status, body } = await ask("GET", "/page", { "next-router-state-tree": tree });
      expect([status, JSON.parse(body)]).toMatchObject([400, { code: "request_malformed" }]);
    },
  );

  it("a state of the router as Next writes it goes on", async () => {
    const tree = encodeURIComponent(JSON.stringify(["", { children: ["sign-in", { children: ["__PAGE__", {}] }] }]));
    expect((await ask("GET", "/page", { "next-router-state-tree": tree })).status).toBe(200);
  });

  it("actions are refused, for there are none", async () => {
    expect((await ask("POST", "/page", { "next-action": "a".repeat(42) })).status).toBe(400);
  });
});

describe("a page", () => {
  it("that is sent a form is shown anew, with what its address says", async () => {
    expect(await ask("POST", "/page?next=/library")).toMatchObject({
      status: 303,
      headers: { location: "/page?next=/library" },
    });
  });

  it.each(["PUT", "PATCH", "DELETE", "OPTIONS"])("can only be read: %s", async (method) => {
    expect(await ask(method, "/page")).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
  });
});
