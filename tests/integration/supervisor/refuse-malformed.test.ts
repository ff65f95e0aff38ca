import { once } from "node:events";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refuseMalformed } from "../../../scripts/supervisor/refuse-malformed";

let server: Server;
beforeAll(async () => {
  server = createServer(refuseMalformed((_request, response) => response.end("let in")));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => {
  server.close();
});

async function ask(method: string, path: string): Promise<{ status?: number; body: string }> {
  const { port } = server.address() as AddressInfo;
  const asked = request({ host: "127.0.0.1", port, method, path }).end();
  const [response] = await once(asked, "response");
  return { status: response.statusCode, body: await text(response) };
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
    expect(await ask("GET", path)).toEqual({ status: 200, body: "let in" });
  });
});
