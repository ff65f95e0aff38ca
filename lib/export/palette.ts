import { brandColours, type ChosenColours } from "@/lib/domain/brand/brand-colours";
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
  rule: "#D8D4C8",
  mute: "#8A9596",
  low: "#E4EFEA",
  moderate: "#F2D488",
  high: "#DB8136",
  severe: "#8C1D18",
} as const;

export type Colour = keyof typeof neutral | keyof BrandColours;
export type Palette = Readonly<Record<Colour, string>>;

const MOST_PALETTES = 20;
const palettes = createMemory<Palette>(MOST_PALETTES);

/** Asked for once a slide; the shades of an own colour are searched for once. */
export function paletteOf(brand: ChosenColours): Palette {
  const key = [brand.theme, brand.accent, brand.second].join(" ");
  const remembered = palettes.get(key);
  if (remembered) return remembered;
  return palettes.keep(key, { ...neutral, ...brandColours(brand) });
}

/** What changes on the dark field of a cover: each name is set to the colour of another, or to white. */
export const onDeep = {
  paper: "deep",
  ink: "white",
  "ink-2": "on-deep",
} as const satisfies Partial<Record<Colour, Colour>>;

/** Text on a risk band: white on severe, ink on the rest. Lightness only falls from low to severe, so it reads in grey. */
export const inkOnBand = (band: RiskBand): "paper" | "ink" => (band === "severe" ? "paper" : "ink");
