import { describe, expect, it } from "vitest";
import { withOneRetry } from "./with-one-retry";

function failing(error: unknown, times: number) {
  const asked = { times: 0 };
  const run = async () => {
    asked.times += 1;
    if (asked.times <= times) throw error;
    return "done";
  };
  return { asked, run };
}

describe("withOneRetry", () => {
  it.each([
    { code: "57P01" },
    { code: "ECONNRESET" },
    { code: "P2010", meta: { driverAdapterError: { cause: { originalCode: "08006" } } } },
    new Error("Connection terminated unexpectedly"),
  ])("runs again after %j", async (error) => {
    const { asked, run } = failing(error, 1);
    expect(await withOneRetry(run)).toBe("done");
    expect(asked.times).toBe(2);
  });

  it.each([{ code: "23505" }, { code: "P2028" }, new Error("a bug")])("does not repeat after %j", async (error) => {
    const { asked, run } = failing(error, 1);
    await expect(withOneRetry(run)).rejects.toBe(error);
    expect(asked.times).toBe(1);
  });

  it("gives up after the second time", async () => {
    const { asked, run } = failing({ code: "57P01" }, 5);
    await expect(withOneRetry(run)).rejects.toEqual({ code: "57P01" });
    expect(asked.times).toBe(2);
  });
});
