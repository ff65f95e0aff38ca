import { describe, expect, it } from "vitest";
import type { MoveCell } from "@/lib/domain/slides/drawn-cell";
import { makeTable } from "@/lib/domain/slides/make-table";
import { partNote } from "./part-note";

const move = (planned: boolean): MoveCell => ({
  move: { from: 15, to: 5, limit: 9, max: 25, ...(planned ? { planned: true } : {}) },
  text: "15 to 5",
});
const part = (cells: readonly MoveCell[], rows: number, above = cells.length) => ({
  need: "must" as const,
  place: "main" as const,
  total: { rows, above, one: "further risk", many: "further risks" },
  block: makeTable({
    caption: "Risks",
    columns: [
      { head: "Risk", share: 1 },
      { head: "Score", share: 1 },
    ],
    rows: cells.map((cell) => ["Risk", cell]),
    rhythm: "dense" as const,
  }),
});

describe("the note below a part", () => {
  it("says how many more the appendix has, and nothing where all of them stand", () => {
    expect(partNote(part([move(true)], 2), "present")).toBe("One further risk stands in the appendix.");
    expect(partNote(part([move(true)], 4), "present")).toBe("Three further risks stand in the appendix.");
    expect(partNote(part([move(true)], 4, 2), "present")).toBe(
      "Three further risks, one of them above the limit, stand in the appendix.",
    );
    expect(partNote(part([move(true)], 2, 2), "present")).toBe(
      "One further risk, above the limit, stands in the appendix.",
    );
    expect(partNote(part([move(true)], 1), "present")).toBeNull();
  });

  it("explains the signs that are drawn to who reads them alone, and no other", () => {
    const key = (...cells: MoveCell[]): string => partNote(part(cells, cells.length), "read-ahead") ?? "";
    expect(key(move(true))).toBe("Filled dot: today. Dashed ring: if the planned controls work. Line: the limit of 9.");
    expect(key(move(false))).not.toMatch(/ring|today/u);
    expect(key(move(false), move(true))).toMatch(/arrow.*ring/u);
  });
});
