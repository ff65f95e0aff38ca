import path from "node:path";
import { describe, expect, it } from "vitest";
import { EnvironmentError, readEnvironment } from "./env";

describe("readEnvironment", () => {
  it("needs nothing and listens on the loopback address", () => {
    expect(readEnvironment({})).toEqual({
      port: 3000,
      host: "127.0.0.1",
      appUrl: "http://localhost:3000",
      dataDir: path.resolve("data"),
      databaseUrl: null,
      databaseDir: null,
      diskLimits: { startMb: 500, warnMb: 1_024, exportsMb: 500, savesMb: 200 },
      timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      logLevel: "info",
      trustedProxies: 0,
      limitFactor: 1,
      previewLimitMs: 10_000,
      authSecret: null,
    });
  });

  it("derives the address people type from the port", () => {
    expect(readEnvironment({ PORT: "4100" }).appUrl).toBe("http://localhost:4100");
  });

  it("takes the zone whose day is today, and refuses one that is none", () => {
    expect(readEnvironment({ TIME_ZONE: "Pacific/Auckland" }).timeZone).toBe("Pacific/Auckland");
    expect(() => readEnvironment({ TIME_ZONE: "Auckland" })).toThrow(
      "TIME_ZONE must be the name of a time zone, for example Pacific/Auckland",
    );
  });

  it("takes the trailing slash off APP_URL", () => {
    expect(readEnvironment({ APP_URL: "https://pitch.example.org/" }).appUrl).toBe("https://pitch.example.org");
  });

  it.each([
    ["https://Pitch.Example.org:443", "https://pitch.example.org"],
    ["http://192.0.2.7:8080/", "http://192.0.2.7:8080"],
    [" https://pitch.example.org ", "https://pitch.example.org"],
    ["http://[::1]:3000", "http://[::1]:3000"],
  ])("takes APP_URL as browsers write an origin: %s", (APP_URL, appUrl) => {
    expect(readEnvironment({ APP_URL }).appUrl).toBe(appUrl);
  });

  it.each([
    ["pitch.example.org", /must begin with https:\/\/|must be a web address/],
    ["pitch.example.org:3000", /must begin with https:\/\/ or http:\/\//],
    ["ftp://pitch.example.org", /must begin with https:\/\/ or http:\/\//],
    ["javascript:alert(1)", /must begin with https:\/\/ or http:\/\//],
    ["https://sam:hunter2@pitch.example.org", /must hold no user name and no password/],
    ["https://sam@pitch.example.org", /must hold no user name and no password/],
    ["https://example.org/hunter2", /must end after the host and its port/],
    ["https://example.org/hunter2/", /must end after the host and its port/],
    ["https://example.org?hunter2", /must end after the host and its port/],
    ["https://example.org/?hunter2", /must end after the host and its port/],
    ["https://example.org/?", /must end after the host and its port/],
    ["https://example.org/#hunter2", /must end after the host and its port/],
    ["https://example.org/#", /must end after the host and its port/],
    ["https://", /must be a web address/],
  ])("refuses an APP_URL nobody could sign in at, and says what to write: %s", (APP_URL, words) => {
    const read = () => readEnvironment({ APP_URL });
    expect(read).toThrow(words);
    expect(read).toThrow(/APP_URL .*https:\/\/foothold\.example\.org/);
    expect(read).not.toThrow(/hunter2/);
  });

  it("treats an empty value as not set", () => {
    expect(readEnvironment({ PORT: "", DATABASE_URL: " ", APP_URL: "" })).toEqual(readEnvironment({}));
  });

  it("names every problem at once without quoting a value", () => {
    const read = () =>
      readEnvironment({
        PORT: "70000",
        APP_URL: "pitch",
        DATABASE_URL: "mysql://u:hunter2@h/d",
        LOG_LEVEL: "loud",
        TRUSTED_PROXIES: "yes",
        LIMIT_FACTOR: "0.5",
      });
    expect(read).toThrow(EnvironmentError);
    try {
      read();
    } catch (error) {
      const message = String(error);
      for (const name of ["PORT", "APP_URL", "DATABASE_URL", "LOG_LEVEL", "TRUSTED_PROXIES", "LIMIT_FACTOR"])
        expect(message).toContain(name);
      expect(message).not.toContain("hunter2");
    }
  });
});
