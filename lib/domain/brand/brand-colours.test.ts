import { describe, expect, it } from "vitest";
import { brandColours, checkAccent, TEXT_RATIO } from "./brand-colours";
import { contrast, hexSchema } from "./colour";
import { nearestShade } from "./nearest-shade";
import { leastDistance } from "./oklab";
import { PANEL, PAPER, themeIds } from "./themes";

/** Every corner and middle of the colours a screen can show. */
const levels = ["00", "55", "AA", "FF"];
const cube = levels.flatMap((red) => levels.flatMap((green) => levels.map((blue) => `#${red}${green}${blue}`)));

describe("the colours made from an organisation's own", () => {
  it.each([...cube, "#FFCC00", "#00A3E0", "#005EB8", "#A34E12"])("can be read everywhere when it is %s", (own) => {
    const { accent, second, soft, deep, "on-deep": onDeep } = brandColours({ theme: "pine", accent: own });
    for (const ground of [PAPER, PANEL]) {
      expect(contrast(accent, ground)).toBeGreaterThanOrEqual(TEXT_RATIO);
      expect(contrast(second, ground)).toBeGreaterThanOrEqual(TEXT_RATIO);
    }
    expect(contrast(deep, PAPER)).toBeGreaterThanOrEqual(9);
    expect(contrast(deep, onDeep)).toBeGreaterThanOrEqual(TEXT_RATIO);
    expect(contrast(soft, "#1B2425")).toBeGreaterThanOrEqual(TEXT_RATIO);
    expect(leastDistance(accent, second)).toBeGreaterThanOrEqual(10);
  });

  it.each(themeIds)("of the theme %s can be read as well", (theme) => {
    const { accent, second, deep, "on-deep": onDeep } = brandColours({ theme });
    for (const ground of [PAPER, PANEL]) {
      expect(contrast(accent, ground)).toBeGreaterThanOrEqual(TEXT_RATIO);
      expect(contrast(second, ground)).toBeGreaterThanOrEqual(TEXT_RATIO);
    }
    expect(contrast(deep, PAPER)).toBeGreaterThanOrEqual(9);
    expect(contrast(deep, onDeep)).toBeGreaterThanOrEqual(7);
  });
});

describe("the nearest shade that passes", () => {
  it("is the colour itself where that passes already", () => {
    expect(nearestShade("#005EB8", [PAPER], TEXT_RATIO)).toBe("#005EB8");
  });

  it.each([
    ["#FFCC00", 4.5, 4.6],
    ["#FFCC00", 3, 3.05],
    ["#00A3E0", 4.5, 4.6],
    ["#00A3E0", 3, 3.05],
  ])("of %s at %d is only just dark enough", (own, ratio, most) => {
    const shade = nearestShade(own, [PAPER], ratio);
    expect(contrast(shade, PAPER)).toBeGreaterThanOrEqual(ratio);
    expect(contrast(shade, PAPER)).toBeLessThan(most);
  });
});

describe("what is said of a colour", () => {
  it("names the shade that stands in for one too pale, and both contrasts", () => {
    expect(checkAccent("#FFCC00", "pine")).toMatchObject({ asked: "#FFCC00", askedRatio: 1.51 });
    const { used, usedRatio } = checkAccent("#FFCC00", "pine");
    expect(used).not.toBe("#FFCC00");
    expect(usedRatio).toBeGreaterThanOrEqual(TEXT_RATIO);
  });

  it("leaves a colour that can be read alone", () => {
    expect(checkAccent("#005EB8", "pine")).toMatchObject({ used: "#005EB8", isSecondChanged: false });
  });

  it("says when charts need another second colour", () => {
    expect(checkAccent("#A34E12", "pine").isSecondChanged).toBe(true);
  });

  it.each(["blue", "#12345", "#1234567", "url(x)", "#GGGGGG"])("refuses %s", (typed) => {
    expect(hexSchema.safeParse(typed).success).toBe(false);
  });

  it("keeps colours in capitals", () => {
    expect(hexSchema.parse("#005eb8")).toBe("#005EB8");
  });
});
