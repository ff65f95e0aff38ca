import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, it, onTestFinished } from "vitest";
import { nameCaller } from "../../../scripts/supervisor/name-caller";

/** Whom the app takes a request for. */
async function nameOf(headers: Record<string, string | string[]>, trustedProxies: number): Promise<string> {
  const server = createServer(
    nameCaller((asked, response) => response.end(asked.headers["x-foothold-address"]), trustedProxies),
  );
  onTestFinished(() => void server.close());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const asked = request({ host: "127.0.0.1", port: (server.address() as AddressInfo).port, headers }).end();
  const [response] = await once(asked, "response");
  return text(response);
}

describe("whom a request comes from", () => {
  it("is the connection's own address, whatever the client says", async () => {
    const headers = {
      "x-forwarded-for": "203.0.113.9",
      "x-foothold-address": "203.0.113.9",
      "x-real-ip": "203.0.113.9",
    };
    expect(await nameOf(headers, 0)).toBe("127.0.0.1");
  });

  it.each([
    ["what the one proxy saw", "203.0.113.9", 1, "203.0.113.9"],
    ["not what the client said before", "198.51.100.1, 203.0.113.9", 1, "203.0.113.9"],
    ["what the outer of two saw", "198.51.100.1, 203.0.113.9, 10.0.0.2", 2, "203.0.113.9"],
    ["what there is where one was passed by", "203.0.113.9", 2, "203.0.113.9"],
    ["without a port", "203.0.113.9:52100", 1, "203.0.113.9"],
    ["the connection's own where the proxy says nothing of use", "unknown", 1, "127.0.0.1"],
    ["IPv4 in the clothes of IPv6", "::ffff:203.0.113.9", 1, "203.0.113.9"],
    ["the network of an IPv6 address", "2001:db8:0:7:1:2:3:4", 1, "2001:db8:0:7::/64"],
    ["the same network however it is written", "[2001:0DB8::7:1:2:3:4]:443", 1, "2001:db8:0:7::/64"],
    ["a short IPv6 address", "2001:db8::1", 1, "2001:db8:0:0::/64"],
  ])("behind proxies is %s", async (_what, forwarded, proxies, name) => {
    expect(await nameOf({ "x-forwarded-for": forwarded }, proxies)).toBe(name);
  });

  it("reads a header that came in several lines as one", async () => {
    expect(await nameOf({ "x-forwarded-for": ["198.51.100.1", "203.0.113.9"] }, 1)).toBe("203.0.113.9");
  });

  it("is the connection's own where there is no such header", async () => {
    expect(await nameOf({}, 1)).toBe("127.0.0.1");
  });
});
