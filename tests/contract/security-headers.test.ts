import { NextRequest } from "next/server";
import { describe, expect, test } from "vitest";
import config from "@/next.config";
import { proxy } from "@/proxy";
import { answerHeaders } from "../../scripts/supervisor/answer-headers";

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

test("the fixed headers allow nothing that is not named, and let nobody keep an answer", () => {
  expect(answerHeaders).toMatchObject({
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "x-content-type-options": "nosniff",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "strict-origin-when-cross-origin",
  });
  expect(answerHeaders["permissions-policy"]).toMatch(/^(?:[a-z-]+=\(\)(?:, )?)+$/);
  expect(config.poweredByHeader).toBe(false);
});

test("headers are given in one place, so that none of it can be missed in another", () => {
  expect(config.headers).toBeUndefined();
});
