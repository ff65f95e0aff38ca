import type { Density } from "@/lib/domain/slides/outline";
import type { Slide } from "@/lib/domain/slides/slide";
import { slideBlocks } from "@/lib/domain/slides/slide-blocks";
import { contentBoxes } from "../sheet/build-sheet";
import type { FittedDeck, FittedSlide } from "../sheet/fitted-deck";
import { countCutWords, overfullBoxes } from "../sheet/measure-sheet";
import type { PlacedBox } from "../sheet/sheet";
import type { FontMetrics } from "../type/font-metrics";
import type { TextMeasure } from "../type/measure-text";
import { growths, type Headings, type Scale, scales } from "../type/type-roles";
import { isTooLong } from "./split/most-on-a-page";

/**
 * Boxes are taken a little narrower than drawn. The PDF breaks its lines by the same advances, so this only has to
 * cover shaping; a format set in the reader's own faces asks for more room.
 */
export const ESTIMATE_FILL = 0.96;

/** What grows leaves room for the reader's own faces, which may run wider: growing is a comfort, not a need. */
const GROWN_FILL = 0.94;

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
  if (slideBlocks(slide).some(isTooLong)) return null;
  // A figure may have room for a larger numeral where lines are as wide as drawn, which then stands taller.
  const drawn = { ...context, fill: DRAWN_FILL };
  const fitsIn = (settings: readonly FitContext[], some: Scale): boolean =>
    settings.every((setting) => overfull(slide, some, setting).length === 0);
  const fits = (some: Scale): boolean => fitsIn([context, drawn], some);
  const scale = scales.find(fits) ?? null;
  if (scale !== 1 || densityOf(slide, context.density) === "read-ahead") return scale;
  const narrow = { ...context, fill: context.fill * GROWN_FILL };
  const cut = cutWords(slide, 1, narrow);
  const grows = (larger: Scale): boolean => fitsIn([narrow, drawn], larger) && cutWords(slide, larger, narrow) === cut;
  return growths.find(grows) ?? 1;
}

/** Only what is shown to the room is set larger; things are looked up in the appendix, and the cover is large already. */
export const densityOf = ({ part, layout }: Pick<Slide, "part" | "layout">, density: Density): Density =>
  part === "main" && layout !== "cover" ? density : "read-ahead";

/** How every renderer sets a slide that was fitted. */
export const slideMeasure = (
  slide: FittedSlide,
  deck: FittedDeck,
  metrics: FontMetrics,
  fill: number,
): TextMeasure => ({
  metrics,
  scale: slide.scale,
  fill,
  density: densityOf(slide, deck.density),
  headings: deck.brand.headings,
});

/** Names of the boxes that overflow at a scale. */
export function overfull(slide: Slide, scale: Scale, context: FitContext): string[] {
  const { boxes, measure } = setAt(slide, scale, context);
  return overfullBoxes(boxes, measure).map(({ name }) => name);
}

function cutWords(slide: Slide, scale: Scale, context: FitContext): number {
  const { boxes, measure } = setAt(slide, scale, context);
  return boxes.reduce((sum, { box, node }) => sum + countCutWords(node, box.width, measure), 0);
}

type SetSlide = { boxes: PlacedBox[]; measure: TextMeasure };

function setAt(slide: Slide, scale: Scale, { metrics, lang, today, fill, density, headings }: FitContext): SetSlide {
  const measure = { metrics, scale, fill, density: densityOf(slide, density), headings };
  return { boxes: contentBoxes(slide, { measure, lang, today }), measure };
}
