import type { ChartContext } from "../charts/draw-chart";
import { slideMeasure } from "../fit/fit-slide";
import type { FittedDeck, FittedSlide } from "../sheet/fitted-deck";
import type { FontMetrics } from "../type/font-metrics";

/** What a layout or block may know besides its own content. */
export type SlideContext = { deck: FittedDeck; slide: FittedSlide; charts: ChartContext };

export const slideContext = (slide: FittedSlide, deck: FittedDeck, metrics: FontMetrics): SlideContext => ({
  deck,
  slide,
  charts: {
    lang: deck.lang,
    today: deck.frozenAt.slice(0, 10),
    measure: slideMeasure(slide, deck, metrics, 1),
  },
});
