import { describe, expect, it } from "vitest";
import { proposalIdSchema } from "../ids/record-ids";
import { proposalCursorSchema, writeCursor } from "./proposal-cursor";

const cursor = {
  at: "2026-12-01T14:02:03.004Z",
  id: proposalIdSchema.parse("0192f0c0-0000-7000-8000-000000000001"),
};

describe("a place in the list of proposals", () => {
  it("comes back from an address as it went into it", () => {
    expect(proposalCursorSchema.parse(writeCursor(cursor))).toEqual(cursor);
  });

  it.each([
    "",
    "constructor",
    "1.constructor",
    `-1.${cursor.id}`,
    `1.5.${cursor.id}`,
    `99999999999999.${cursor.id}`,
    "1.------------------------------------",
    `1.${cursor.id} `,
  ])("is not %j, and the words say where one comes from", (text) => {
    const parsed = proposalCursorSchema.safeParse(text);
    expect(parsed.error?.issues[0]?.message).toBe("Take a cursor from an earlier page of the list");
  });
});
