import { afterEach, describe, expect, it, vi } from "vitest";
import { isAllowedOrigin, originAdvice } from "./origin";

afterEach(() => vi.unstubAllEnvs());

const isAllowed = (headers: Record<string, string>): boolean => isAllowedOrigin(new Headers(headers));

describe("where a write may come from", () => {
  it.each([
    [{ "sec-fetch-site": "same-origin" }, true],
    [{ "sec-fetch-site": "same-origin", origin: "http://elsewhere.example" }, true],
    [{ "sec-fetch-site": "cross-site", origin: "http://localhost:3000" }, false],
    [{ "sec-fetch-site": "same-site" }, false],
    [{ "sec-fetch-site": "none" }, false],
    [{ origin: "http://localhost:3000" }, true],
    [{ origin: "http://127.0.0.1:3000" }, true],
    [{ origin: "http://[::1]:3000" }, true],
    [{ origin: "http://localhost:3001" }, false],
    [{ origin: "https://localhost:3000" }, false],
    [{ origin: "null" }, false],
    [{ origin: "http://localhost:3000.evil.example" }, false],
    [{}, true],
  ])("%j: %s", (headers, expected) => {
    vi.stubEnv("APP_URL", "");
    vi.stubEnv("PORT", "3000");
    expect(isAllowed(headers)).toBe(expected);
  });

  it("is exactly the address that is set, without twins", () => {
    vi.stubEnv("APP_URL", "https://pitch.example.org/");
    expect(isAllowed({ origin: "https://pitch.example.org" })).toBe(true);
    expect(isAllowed({ origin: "http://pitch.example.org" })).toBe(false);
    expect(isAllowed({ origin: "http://localhost:3000" })).toBe(false);
  });

  it("tells which address to set, and repeats nothing that is no address", () => {
    vi.stubEnv("APP_URL", "https://pitch.example.org");
    expect(originAdvice(new Headers({ origin: "http://box:3000" }))).toContain("set APP_URL to http://box:3000");
    expect(originAdvice(new Headers({ origin: "<script>" }))).toBe("Open Foothold at https://pitch.example.org.");
  });
});
