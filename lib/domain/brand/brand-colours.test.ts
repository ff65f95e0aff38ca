import { describe, expect, it } from "vitest";
import { BAR_RATIO, brandColours, TEXT_RATIO } from "./brand-colours";
import { contrast, hexSchema } from "./colour";
import { nearestShade } from "./nearest-shade";
import { leastDistance } from "./oklab";
import { PANEL, PAPER, themeIds, themes } from "./themes";

/** Every corner and middle of the colours a screen can show. */
const levels = ["00", "55", "AA", "FF"];
const cube = levels.flatMap((red) => levels.flatMap((green) => levels.map((blue) => `#${red}${green}${blue}`)));

describe("the colours made from an organisation's own", () => {
  it.each([...cube, "#FFCC00", "#00A3E0", "#005EB8", "#A34E12"])("can be read everywhere when it is %s", (own) => {
    const colours = brandColours({ theme: "pine", accent: own });
    const { accent, second, soft, deep, "on-deep": onDeep } = colours;
    for (const ground of [PAPER, PANEL]) {
      expect(contrast(accent, ground)).toBeGreaterThanOrEqual(TEXT_RATIO);
      expect(contrast(second, ground)).toBeGreaterThanOrEqual(TEXT_RATIO);
      expect(contrast(colours.bar, ground)).toBeGreaterThanOrEqual(BAR_RATIO);
      expect(contrast(colours["second-bar"], ground)).toBeGreaterThanOrEqual(BAR_RATIO);
    }
    expect(contrast(colours["on-bar"], colours.bar)).toBeGreaterThanOrEqual(TEXT_RATIO);
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

describe("a second colour of the organisation's own", () => {
  it.each(cube)("never looks like the main colour #005EB8 to anybody when it is %s", (own) => {
    const {
      accent,
      second,
      bar,
      "second-bar": secondBar,
    } = brandColours({
      theme: "pine",
      accent: "#005EB8",
      second: own,
    });
    expect(leastDistance(accent, second)).toBeGreaterThanOrEqual(10);
    expect(leastDistance(bar, secondBar)).toBeGreaterThanOrEqual(10);
    for (const ground of [PAPER, PANEL]) {
      expect(contrast(second, ground)).toBeGreaterThanOrEqual(TEXT_RATIO);
      expect(contrast(secondBar, ground)).toBeGreaterThanOrEqual(BAR_RATIO);
    }
  });

  it("leaves the theme's main colour and its grounds alone where there is no own main colour", () => {
    const { second, "second-bar": secondBar, ...rest } = brandColours({ theme: "slate", second: "#B84A00" });
    expect([second, secondBar]).toEqual(["#B84A00", "#B84A00"]);
    expect(themes.slate).toMatchObject(rest);
  });
});

describe("a colour", () => {
  it.each(["blue", "#12345", "#1234567", "url(x)", "#GGGGGG"])("refuses %s", (typed) => {
    expect(hexSchema.safeParse(typed).success).toBe(false);
  });

  it("keeps colours in capitals", () => {
    expect(hexSchema.parse("#005eb8")).toBe("#005EB8");
  });
});
