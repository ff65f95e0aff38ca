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
