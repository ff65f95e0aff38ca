import type { DeckOutline } from "@/lib/domain/deck/outline";
import { ESTIMATE_FILL, scaleThatFits } from "./fit-slide";
import { fitTitle } from "./fit-title";
import type { FitReport, FittedDeck } from "./fitted-deck";
import type { FontMetrics } from "./font-metrics";

export function fit(outline: DeckOutline, metrics: FontMetrics): { deck: FittedDeck; report: FitReport } {
  const context = { metrics, lang: outline.lang, today: outline.frozenAt.slice(0, 10) };
  const slides = outline.slides.map((slide, index) => ({
    ...slide,
    scale: scaleThatFits(slide, context) ?? 0.88,
    number: index + 1,
    heading: fitTitle(slide.title, slide.layout === "cover", { metrics, scale: 1, fill: ESTIMATE_FILL }),
  }));
  return { deck: { ...outline, slides }, report: { slides: [], missing: [], truncated: 0 } };
}
