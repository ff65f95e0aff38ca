import { brandColours, type ChosenColours } from "@/lib/domain/brand/brand-colours";
import { tint } from "@/lib/domain/brand/colour";
import { type BrandColours, INK, PANEL, PAPER } from "@/lib/domain/brand/themes";
import type { RiskBand } from "@/lib/domain/slides/risk-band";
import { createMemory } from "./create-memory";

const neutral = {
  /** Paper wherever it stands, also on the dark ground. */
  white: PAPER,
  paper: PAPER,
  panel: PANEL,
  ink: INK,
  "ink-2": "#4A5658",
  /** Words on white, also where that stands on the dark ground. */
  "on-white": INK,
  "on-white-2": "#4A5658",
  rule: "#D8D4C8",
  mute: "#8A9596",
  low: "#E4EFEA",
  moderate: "#F2D488",
  high: "#DB8136",
  severe: "#8C1D18",
} as const;

export type Colour = keyof typeof neutral | keyof BrandColours | "deep-soft" | "second-soft";
export type Palette = Readonly<Record<Colour, string>>;

const MOST_PALETTES = 20;
const palettes = createMemory<Palette>(MOST_PALETTES);

/** Asked for once a slide; the shades of an own colour are searched for once. */
export function paletteOf(brand: ChosenColours): Palette {
  const key = [brand.theme, brand.accent, brand.second].join(" ");
  const remembered = palettes.get(key);
  if (remembered) return remembered;
  const colours = brandColours(brand);
  return palettes.keep(key, {
    ...neutral,
    ...colours,
    "deep-soft": tint(colours.deep, DEEP_SOFT_SHARE),
    "second-soft": tint(colours.second, SECOND_SOFT_SHARE),
  });
}

/** A tint of the dark ground for what is planned and not done yet: bright, it would look done. */
const DEEP_SOFT_SHARE = 0.7;

/** The ground of what calls for care: pale enough that words stand on it as they do on paper. */
const SECOND_SOFT_SHARE = 0.13;

/** What changes on the dark ground of a bold cover: each name is set to the colour of another, or to white. */
export const onDeep = {
  paper: "deep",
  panel: "deep",
  ink: "white",
  "ink-2": "on-deep",
  rule: "on-deep",
  mute: "on-deep",
  accent: "white",
  second: "white",
  bar: "white",
  "second-bar": "white",
  "on-bar": "deep",
  soft: "deep-soft",
  "second-soft": "deep-soft",
} as const satisfies Partial<Record<Colour, Colour>>;

const swaps: Partial<Readonly<Record<Colour, Colour>>> = onDeep;

/** The same palette, for the dark ground. */
export function deepPalette(palette: Palette): Palette {
  const swapped = Object.entries(swaps).map(([name, to]) => [name, palette[to]]);
  return { ...palette, ...Object.fromEntries(swapped) };
}

/** Text on a risk band: white on severe, ink on the rest. Lightness only falls from low to severe, so it reads in grey. */
export const inkOnBand = (band: RiskBand): "paper" | "ink" => (band === "severe" ? "paper" : "ink");
