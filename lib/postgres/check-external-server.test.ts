import { describe, expect, it } from "vitest";
import { listServerProblems, listServerWarnings, type ServerFacts } from "./check-external-server";

const GOOD: ServerFacts = {
  version: 170_004,
  encoding: "UTF8",
  fsync: "on",
  fullPageWrites: "on",
  synchronousCommit: "on",
  isStandby: false,
  isSuperuser: false,
  epochSeconds: 1_000,
};

describe("a PostgreSQL of the administrator's own", () => {
  it("is taken when saves on it are safe", () => {
    expect(listServerProblems(GOOD)).toEqual([]);
    expect(listServerProblems({ ...GOOD, version: 150_000, synchronousCommit: "remote_apply" })).toEqual([]);
    expect(listServerWarnings(GOOD, 1_029)).toEqual([]);
  });

  it.each([
    [{ version: 140_011 }, "older than PostgreSQL 15"],
    [{ encoding: "LATIN1" }, "LATIN1"],
    [{ fsync: "off" }, "fsync"],
    [{ fullPageWrites: "off" }, "full_page_writes"],
    [{ synchronousCommit: "local" }, "synchronous_commit"],
    [{ synchronousCommit: "off" }, "synchronous_commit"],
    [{ isStandby: true }, "standby"],
  ])("is refused for %o", (change, words) => {
    expect(listServerProblems({ ...GOOD, ...change })).toEqual([expect.stringContaining(words)]);
  });

  it("is warned about when its role is too strong or its clock is far off", () => {
    expect(listServerWarnings({ ...GOOD, isSuperuser: true }, 940)).toHaveLength(2);
  });
});
