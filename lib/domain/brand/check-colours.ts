import { brandColours, type ChosenColours, type Shades, shadesOf } from "./brand-colours";
import { contrast } from "./colour";
import { PAPER, themes } from "./themes";

/** What the deck makes of one colour that was asked for. Ratios are those on white, to two places. */
export type ColourCheck = {
  asked: string;
  ratio: number;
  text: { shade: string; ratio: number };
  bar: { shade: string; ratio: number };
};

/**
 * Where the second colour comes from: as chosen or the theme's own, the theme's in place of an own one that was too
 * like the main colour, or another since both were.
 */
export type SecondCheck = { from: "own" | "theme" | "theme-instead" | "other"; shade: string };

/** What the deck makes of the colours that were asked for; null where the theme's own main colour is used. */
export type ColoursCheck = { accent: ColourCheck | null; ownSecond: ColourCheck | null; second: SecondCheck };

export function checkColours(chosen: ChosenColours): ColoursCheck {
  const { theme, accent, second } = chosen;
  return {
    accent: accent === undefined ? null : checkColour(accent),
    ownSecond: second === undefined ? null : checkColour(second),
    second: checkSecond(chosen, shadesOf(themes[theme].second)),
  };
}

function checkColour(asked: string): ColourCheck {
  const { text, bar } = shadesOf(asked);
  return {
    asked,
    ratio: ratioOf(asked),
    text: { shade: text, ratio: ratioOf(text) },
    bar: { shade: bar, ratio: ratioOf(bar) },
  };
}

function checkSecond(chosen: ChosenColours, ofTheme: Shades): SecondCheck {
  const { second: shade } = brandColours(chosen);
  if (chosen.second !== undefined && shade === shadesOf(chosen.second).text) return { from: "own", shade };
  if (shade !== ofTheme.text) return { from: "other", shade };
  return { from: chosen.second === undefined ? "theme" : "theme-instead", shade };
}

/** Down, so that a ratio that fails never reads as one that passes. */
const ratioOf = (hex: string): number => Math.floor(contrast(hex, PAPER) * 100) / 100;
