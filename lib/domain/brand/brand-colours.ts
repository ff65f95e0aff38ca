import { contrast, tint } from "./colour";
import { nearestShade } from "./nearest-shade";
import { leastDistance } from "./oklab";
import { type BrandColours, INK, PANEL, PAPER, type ThemeId, themeIds, themes } from "./themes";

/** What text needs on paper and on the panel, and what white needs on the ground of bold slides. */
export const TEXT_RATIO = 4.5;
const DEEP_RATIO = 9;
/** Colours that look closer than this to somebody are taken for one. */
const LEAST_DISTANCE = 10;
const SOFT_SHARE = 0.11;
const ON_DEEP_SHARE = 0.18;

type Chosen = { theme: ThemeId; accent?: string };

/** The colours of a deck: the theme's own, or those made from the organisation's colour so that all can be read. */
export function brandColours({ theme, accent: own }: Chosen): BrandColours {
  if (own === undefined) return themes[theme];
  const accent = nearestShade(own, [PAPER, PANEL], TEXT_RATIO);
  return {
    accent,
    second: secondFor(accent, theme),
    soft: tint(accent, SOFT_SHARE),
    deep: nearestShade(own, [PAPER], DEEP_RATIO),
    "on-deep": tint(own, ON_DEEP_SHARE),
  };
}

/** The theme's own second colour, or, where somebody could take that for the accent, the one furthest from it. */
function secondFor(accent: string, theme: ThemeId): string {
  const distance = (second: string): number => leastDistance(accent, second);
  const own = themes[theme].second;
  if (distance(own) >= LEAST_DISTANCE) return own;
  const others = [...themeIds.flatMap((id) => [themes[id].second, themes[id].accent]), INK];
  return others.reduce((best, other) => (distance(other) > distance(best) ? other : best), own);
}

/** What the deck makes of a colour that was asked for. */
export type AccentCheck = {
  asked: string;
  /** On white, to two places. */
  askedRatio: number;
  used: string;
  usedRatio: number;
  /** The theme's second colour was too like the accent, so another stands in for it. */
  isSecondChanged: boolean;
};

export function checkAccent(asked: string, theme: ThemeId): AccentCheck {
  const { accent: used, second } = brandColours({ theme, accent: asked });
  return {
    asked,
    askedRatio: round(contrast(asked, PAPER)),
    used,
    usedRatio: round(contrast(used, PAPER)),
    isSecondChanged: second !== themes[theme].second,
  };
}

/** Down, so that a ratio that fails never reads as one that passes. */
const round = (ratio: number): number => Math.floor(ratio * 100) / 100;
