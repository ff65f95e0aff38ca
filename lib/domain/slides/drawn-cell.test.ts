import { describe, expect, it } from "vitest";
import { cellSchema } from "./block";
import { cellText } from "./cell-text";
import { type BandCell, describeDrawnCell, isDrawnCell, type MoveCell, trackState } from "./drawn-cell";

const move: MoveCell = {
  move: { from: 16, to: 8, limit: 10, max: 25, planned: true },
  text: "16 severe, would be 8 moderate",
};
const band: BandCell = {
  band: { today: 21.4, worst: 19.5, success: 17.5, better: "lower" },
  todayText: "today 21.4%",
  worstText: "19.5%",
  successText: "17.5%",
};

describe("a cell that is drawn", () => {
  it("is a cell of a table, and told from those of words", () => {
    for (const cell of [move, band]) expect(cellSchema.parse(cell)).toEqual(cell);
    expect(
      [move, band, "words", [{ text: "words" }], { text: "8 moderate", tone: "moderate" }].map(isDrawnCell),
    ).toEqual([true, true, false, false, false]);
  });

  it("has words that stand where nothing can be drawn", () => {
    expect(cellText(move)).toBe("16 severe, would be 8 moderate");
    expect(cellText(band)).toBe("today 21.4%, Off track. Success 17.5%, worst we would accept 19.5%");
    expect(cellText({ ...band, band: { ...band.band, today: null }, todayText: "not measured yet" })).toBe(
      "not measured yet. Success 17.5%, worst we would accept 19.5%",
    );
    expect(cellText({ text: "8 moderate", tone: "moderate" })).toBe("8 moderate");
    expect(cellText("words")).toBe("words");
  });

  it("says in its alternative text what its row is about, within what such a text may hold", () => {
    expect(describeDrawnCell(move, "Rogue post")).toBe("Rogue post: 16 severe, would be 8 moderate");
    expect(describeDrawnCell(move, "")).toBe("16 severe, would be 8 moderate");
    expect(describeDrawnCell(move, "words ".repeat(200)).length).toBeLessThanOrEqual(500);
  });

  it.each([
    [17.5, "lower", "On track"],
    [19.5, "lower", "Watch"],
    [19.6, "lower", "Off track"],
    [19.5, "higher", "On track"],
    [17, "higher", "Off track"],
  ] as const)("counts %s, %s being better, as %s", (today, better, state) => {
    const [worst, success] = better === "lower" ? [19.5, 17.5] : [17.5, 19.5];
    expect(trackState({ today, worst, success, better })).toBe(state);
  });
});
