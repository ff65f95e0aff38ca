import { describe, expect, it } from "vitest";
import { checkColours } from "./check-colours";
import { INK, themes } from "./themes";

describe("what is said of a colour", () => {
  it("names the shades that stand in for one too pale as words and as bars, with their contrasts", () => {
    const { accent } = checkColours({ theme: "pine", accent: "#FFCC00" });
    expect(accent).toMatchObject({ asked: "#FFCC00", ratio: 1.51 });
    expect(accent?.text.ratio).toBeGreaterThanOrEqual(4.5);
    expect(accent?.bar.ratio).toBeGreaterThanOrEqual(3);
    expect(accent?.bar.ratio).toBeLessThan(accent?.text.ratio ?? 0);
  });

  it("leaves one that can be read alone", () => {
    expect(checkColours({ theme: "pine", accent: "#005EB8" })).toMatchObject({
      accent: { text: { shade: "#005EB8" }, bar: { shade: "#005EB8" } },
      ownSecond: null,
      second: { from: "theme", shade: themes.pine.second },
    });
  });
});

describe("where the second colour comes from", () => {
  it.each([
    ["own", { theme: "pine", accent: "#005EB8", second: "#B84A00" }, "#B84A00"],
    ["theme-instead", { theme: "pine", accent: "#005EB8", second: "#0060C0" }, themes.pine.second],
    // Green and red that differ to most people, and not to somebody who sees no red; the theme's ochre is as bad.
    ["other", { theme: "slate", accent: "#1F6B2C", second: "#9A3B2E" }, INK],
  ] as const)("%s, as chosen in %j", (from, chosen, shade) => {
    expect(checkColours(chosen).second).toEqual({ from, shade });
  });

  it("is another where the theme's is too like the main colour as well", () => {
    for (const second of [undefined, "#A04A10"]) {
      const checked = checkColours({ theme: "pine", accent: "#A34E12", second }).second;
      expect(checked.from).toBe("other");
      expect(checked.shade).not.toBe(themes.pine.second);
    }
  });
});
