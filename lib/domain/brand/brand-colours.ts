import { contrast, tint } from "./colour";
import { nearestShade } from "./nearest-shade";
import { leastDistance } from "./oklab";
import { type BrandColours, INK, PANEL, PAPER, type ThemeId, themeIds, themes } from "./themes";

/** What text needs on paper and on the panel, what a bar or a rule needs, and white on the ground of bold slides. */
export const TEXT_RATIO = 4.5;
export const BAR_RATIO = 3;
const DEEP_RATIO = 9;
/** Colours that look closer than this to somebody are taken for one. */
const LEAST_DISTANCE = 10;
const SOFT_SHARE = 0.11;
const ON_DEEP_SHARE = 0.18;

/** What of a brand decides its colours; the two are the organisation's own, as it gave them. */
export type ChosenColours = { theme: ThemeId; accent?: string; second?: string };

/** One colour as words and as bars. */
export type Shades = { text: string; bar: string };

export const shadesOf = (own: string): Shades => ({
  text: nearestShade(own, [PAPER, PANEL], TEXT_RATIO),
  bar: nearestShade(own, [PAPER, PANEL], BAR_RATIO),
});

/** The colours of a deck: the theme's own, or those made from the organisation's colours so that all can be read. */
export function brandColours({ theme, accent: own, second: ownSecond }: ChosenColours): BrandColours {
  if (own === undefined && ownSecond === undefined) return themes[theme];
  const main = shadesOf(own ?? themes[theme].accent);
  const second = secondFor(main, theme, ownSecond);
  return {
    ...themes[theme],
    accent: main.text,
    second: second.text,
    bar: main.bar,
    "second-bar": second.bar,
    "on-bar": labelOn(main.bar),
    ...(own !== undefined && {
      soft: tint(main.text, SOFT_SHARE),
      deep: nearestShade(own, [PAPER], DEEP_RATIO),
      "on-deep": tint(own, ON_DEEP_SHARE),
    }),
  };
}

/** White, else ink, else black: one of them can be read on any colour. */
const labelOn = (fill: string): string =>
  [PAPER, INK].find((label) => contrast(label, fill) >= TEXT_RATIO) ?? "#000000";

/** How well two colours are told apart, as words and as bars, by whoever tells them apart least. */
const distanceOf = (one: Shades, other: Shades): number =>
  Math.min(leastDistance(one.text, other.text), leastDistance(one.bar, other.bar));

/**
 * The organisation's own second colour; where somebody could take that for the main one, the theme's; where that is
 * too like it as well, the one furthest from it.
 */
function secondFor(main: Shades, theme: ThemeId, own: string | undefined): Shades {
  const wanted = [own, themes[theme].second].filter((hex) => hex !== undefined).map(shadesOf);
  const clear = wanted.find((second) => distanceOf(main, second) >= LEAST_DISTANCE);
  if (clear) return clear;
  const others = [...themeIds.flatMap((id) => [themes[id].second, themes[id].accent]), INK].map(shadesOf);
  return others.reduce((best, other) => (distanceOf(main, other) > distanceOf(main, best) ? other : best));
}
