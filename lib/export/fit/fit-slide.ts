import type { Density } from "@/lib/domain/deck/outline";
import type { Slide } from "@/lib/domain/deck/slide";
import { contentBoxes } from "../sheet/build-sheet";
import { overfullBoxes } from "../sheet/measure-sheet";
import { type Headings, type Scale, scales } from "../theme";
import type { FontMetrics } from "./font-metrics";

/**
 * Boxes are taken a little narrower than drawn. The PDF breaks its lines by the same advances, so this only has to
 * cover shaping; a format set in the reader's own faces asks for more room.
 */
export const ESTIMATE_FILL = 0.96;

/** Lines are set a little short of their box, since shaping may come out a hair wider than plain advances. */
export const DRAWN_FILL = 0.99;

export type FitContext = {
  metrics: FontMetrics;
  lang: string;
  today: string;
  fill: number;
  density: Density;
  headings?: Headings;
};

/** The largest of the theme's scales at which every box of the slide holds its content; null where none does. */
export function scaleThatFits(slide: Slide, context: FitContext): Scale | null {
  return scales.find((scale) => overfull(slide, scale, context).length === 0) ?? null;
}

/** Only what is shown to the room is set larger; things are looked up in the appendix, and the cover is large already. */
export const densityOf = ({ part, layout }: Pick<Slide, "part" | "layout">, density: Density): Density =>
  part === "main" && layout !== "cover" ? density : "read-ahead";

/** Names of the boxes that overflow at a scale. */
export function overfull(slide: Slide, scale: Scale, context: FitContext): string[] {
  const { metrics, lang, today, fill, density, headings } = context;
  const measure = { metrics, scale, fill, density: densityOf(slide, density), headings };
  return overfullBoxes(contentBoxes(slide, { measure, lang, today }), measure).map(({ name }) => name);
}
