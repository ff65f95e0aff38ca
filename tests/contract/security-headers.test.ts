import { NextRequest } from "next/server";
import { describe, expect, test } from "vitest";
import config from "@/next.config";
import { proxy } from "@/proxy";

async function policyFor(path: string): Promise<Map<string, string>> {
  const reply = await proxy(new NextRequest(`http://localhost:3000${path}`));
  const header = reply.headers.get("content-security-policy") ?? "";
  return new Map(
    header.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources.join(" ")];
    }),
  );
}

describe("the content security policy", () => {
  test("nothing is allowed that is not named", async () => {
    const policy = await policyFor("/proposals");
    expect(policy.get("default-src")).toBe("'none'");
    expect(policy.get("frame-ancestors")).toBe("'none'");
    expect(policy.get("base-uri")).toBe("'none'");
    expect(policy.get("object-src")).toBe("'none'");
    expect(policy.get("form-action")).toBe("'self'");
    expect(policy.get("connect-src")).toBe("'self'");
  });

  test("scripts and styles need the nonce of their own request, and none may be evaluated", async () => {
    const [one, other] = [await policyFor("/proposals"), await policyFor("/proposals")];
    expect(one.get("script-src")).toMatch(/^'self' 'nonce-[0-9a-f]{32}' 'strict-dynamic'$/);
    expect(one.get("style-src")).toMatch(/^'self' 'nonce-[0-9a-f]{32}'$/);
    expect(one.get("script-src")).not.toBe(other.get("script-src"));
  });

  test("no source lies outside this server", async () => {
    expect([...(await policyFor("/proposals")).values()].join(" ")).not.toMatch(/https?:|\*/);
  });

  test("the nonce reaches the page through the request, so that Next can put it on its scripts", async () => {
    const response = await proxy(new NextRequest("http://localhost:3000/proposals"));
    expect(response.headers.get("x-middleware-request-content-security-policy")).toBe(
      response.headers.get("content-security-policy"),
    );
  });
});

test("every answer carries the fixed headers, and only hashed files may be kept by a browser", async () => {
  const [everywhere, kept] = (await config.headers?.()) ?? [];
  const fixed = Object.fromEntries(everywhere?.headers.map(({ key, value }) => [key, value]) ?? []);
  expect(everywhere?.source).toBe("/:path*");
  expect(fixed).toMatchObject({
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "strict-origin-when-cross-origin",
  });
  expect(fixed["Permissions-Policy"]).toMatch(/^(?:[a-z-]+=\(\)(?:, )?)+$/);
  expect(kept).toEqual({ source: "/((?!_next/static/).*)", headers: [{ key: "Cache-Control", value: "no-store" }] });
  expect(config.poweredByHeader).toBe(false);
});
