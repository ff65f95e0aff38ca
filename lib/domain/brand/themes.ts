/** Grounds and inks that no brand changes. */
export const PAPER = "#FFFFFF";
export const PANEL = "#F7F5F0";
export const INK = "#1B2425";

export const themeIds = ["pine", "slate", "plum"] as const;
export type ThemeId = (typeof themeIds)[number];

export type BrandColours = {
  /** What carries the claim: numerals, emphasised marks, kickers. */
  accent: string;
  /** The one exception a chart may show. */
  second: string;
  /** The same two as bars, blocks and discs, which may be paler than words, and the words that stand on a bar. */
  bar: string;
  "second-bar": string;
  "on-bar": string;
  soft: string;
  /** The ground of bold slides, and quiet words on it. */
  deep: string;
  "on-deep": string;
};

/** Dark enough for words, so bars take the same shades. */
const theme = (shades: Omit<BrandColours, "bar" | "second-bar" | "on-bar">): BrandColours => ({
  ...shades,
  bar: shades.accent,
  "second-bar": shades.second,
  "on-bar": PAPER,
});

export const themes: Readonly<Record<ThemeId, BrandColours>> = {
  pine: theme({ accent: "#0F5C56", second: "#A34E12", soft: "#DCECE8", deep: "#0A4540", "on-deep": "#CFE6E1" }),
  slate: theme({ accent: "#2B4C80", second: "#815C0A", soft: "#E7EDF7", deep: "#1E3A66", "on-deep": "#D3DEF0" }),
  plum: theme({ accent: "#5C3A78", second: "#AF5331", soft: "#F1EAF7", deep: "#452A5C", "on-deep": "#E4D8EE" }),
};
