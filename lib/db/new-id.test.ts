import { describe, expect, it } from "vitest";
import { proposalIdSchema } from "@/lib/domain/ids/record-ids";
import { newId } from "./new-id";

describe("newId", () => {
  it("is a UUID of version 7 that begins with its time", () => {
    const id = newId(Date.UTC(2026, 11, 1));
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16)).toBe(Date.UTC(2026, 11, 1));
    expect(proposalIdSchema.safeParse(id).success).toBe(true);
  });

  it("sorts by time and never repeats", () => {
    expect(newId(1_000) < newId(2_000)).toBe(true);
    expect(new Set(Array.from({ length: 1_000 }, () => newId(5))).size).toBe(1_000);
  });
});
