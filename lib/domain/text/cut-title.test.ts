import { describe, expect, it } from "vitest";
import { cutTitle } from "./cut-title";

describe("cutTitle", () => {
  it("leaves a title whole that fits", () => {
    expect(cutTitle("Winter roads", " (copy)", 19)).toBe("Winter roads (copy)");
  });

  it("cuts the title and never what follows it", () => {
    expect(cutTitle("Winter roads", " (copy)", 18)).toBe("Winter roa… (copy)");
    expect(cutTitle("Winter roads", " (copy)", 15)).toBe("Winter… (copy)");
  });

  it("never cuts a character in two", () => {
    for (let most = 10; most < 40; most += 1) {
      const cut = cutTitle("🚒".repeat(30), " (copy)", most);
      expect(cut.isWellFormed()).toBe(true);
      expect(cut.length).toBeLessThanOrEqual(most);
    }
  });
});
