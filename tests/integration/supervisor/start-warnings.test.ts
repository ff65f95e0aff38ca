import { describe, expect, it } from "vitest";
import { readEnvironment } from "@/lib/env";
import { listStartWarnings } from "../../../scripts/supervisor/start-warnings";

const USER = 1000;
const warnings = (env: Record<string, string | undefined>, uid?: number) =>
  listStartWarnings(readEnvironment(env), uid);

describe("the warnings at a start", () => {
  it.each([
    {},
    { APP_URL: "http://localhost:8080" },
    { APP_URL: "http://127.0.0.1:3000", HOST: "127.0.0.1" },
    { APP_URL: "http://[::1]:3000", HOST: "::1" },
    { APP_URL: "http://foothold.localhost" },
    { APP_URL: "https://pitch.example.org", HOST: "0.0.0.0", TRUSTED_PROXIES: "1" },
  ])("are none for %j", (env) => {
    expect(warnings(env, USER)).toEqual([]);
    expect(warnings(env)).toEqual([]);
  });

  it.each([
    [{ APP_URL: "http://pitch.example.org" }, /^APP_URL begins with http and names another host/],
    [{ APP_URL: "http://192.0.2.7:3000", HOST: "0.0.0.0" }, /^APP_URL begins with http and names another host/],
    [{ APP_URL: "http://localhost.example.org" }, /^APP_URL begins with http and names another host/],
    [{ HOST: "0.0.0.0" }, /^HOST lets other machines in over plain http/],
    [{ HOST: "::" }, /^HOST lets other machines in over plain http/],
    [{ APP_URL: "https://pitch.example.org" }, /set TRUSTED_PROXIES=1/],
  ])("are one for %j", (env, words) => {
    expect(warnings(env, USER)).toEqual([expect.stringMatching(words)]);
  });

  it("name root, whatever else there is", () => {
    expect(warnings({}, 0)).toEqual([expect.stringMatching(/^Foothold runs as root.*a user of its own$/)]);
  });
});
