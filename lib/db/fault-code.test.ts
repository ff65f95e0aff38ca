import { describe, expect, it } from "vitest";
import { faultCode } from "./fault-code";

/** Errors as the driver and Prisma throw them. */
const wrapped = (originalCode: string) => ({
  code: "P2010",
  meta: { driverAdapterError: { cause: { kind: "postgres", originalCode } } },
});

describe("faultCode", () => {
  it.each([
    [{ code: "P1001" }, "unavailable"],
    [{ code: "P2028" }, "unavailable"],
    [{ code: "ECONNREFUSED" }, "unavailable"],
    [{ code: "ENOENT", syscall: "connect" }, "unavailable"],
    [{ code: "ENOENT", name: "PrismaClientKnownRequestError" }, "unavailable"],
    [{ code: "ENOENT", syscall: "open" }, "internal"],
    [{ code: "57P01" }, "unavailable"],
    [new Error("Connection terminated unexpectedly"), "unavailable"],
    [new Error("outside", { cause: { code: "40P01" } }), "unavailable"],
    [wrapped("53300"), "unavailable"],
    [wrapped("57014"), "unavailable"],
    [{ code: "P1000" }, "unavailable"],
    [{ code: "ENOTFOUND" }, "unavailable"],
    [wrapped("28P01"), "unavailable"],
    [wrapped("28000"), "unavailable"],
    [wrapped("3D000"), "unavailable"],
    [wrapped("25006"), "unavailable"],
    [wrapped("53200"), "unavailable"],
    [{ code: "P1000", meta: { driverAdapterError: { cause: { kind: "AuthenticationFailed" } } } }, "unavailable"],
    [wrapped("53100"), "disk_full"],
    [wrapped("23505"), "internal"],
    [new TypeError("a bug"), "internal"],
    ["a string", "internal"],
    [null, "internal"],
  ])("%j is %s", (error, code) => {
    expect(faultCode(error)).toBe(code);
  });

  it("ends on an error that is its own cause", () => {
    const error: Error & { cause?: unknown } = new Error("round and round");
    error.cause = error;
    expect(faultCode(error)).toBe("internal");
  });
});
