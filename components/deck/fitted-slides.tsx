import type { ReactNode } from "react";
import type { DeckOutline } from "@/lib/domain/deck/outline";
import { fit as fitOutline } from "@/lib/export/fit/fit";
import type { FitReport, FittedDeck, FittedSlide } from "@/lib/export/fit/fitted-deck";
import { shippedMetrics } from "@/lib/export/fit/font-metrics";
import { SlideView } from "@/lib/export/html/slide-view";

export const fitDeck = (outline: DeckOutline): FittedDeck => fitOutline(outline, shippedMetrics).deck;

type SlideSheetProps = { slide: FittedSlide; deck: FittedDeck; caption?: ReactNode };

/** One slide as the bright, raised object of the page. */
export function SlideSheet({ slide, deck, caption }: SlideSheetProps) {
  return (
    <div className="min-w-0">
      <div className="slide-sheet shadow-raised">
        <SlideView slide={slide} deck={deck} metrics={shippedMetrics} />
      </div>
      {caption && <div className="mt-2 text-plain text-ink-2">{caption}</div>}
    </div>
  );
}

/** How the slides came to fit, and characters their faces lack. */
export const reportDeck = (outline: DeckOutline): FitReport => fitOutline(outline, shippedMetrics).report;
