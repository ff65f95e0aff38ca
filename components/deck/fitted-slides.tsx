import type { ReactNode } from "react";
import type { DeckOutline } from "@/lib/domain/deck/outline";
import { type Fitted, fit as fitOutline } from "@/lib/export/fit/fit";
import type { FittedDeck, FittedSlide } from "@/lib/export/fit/fitted-deck";
import { shippedMetrics } from "@/lib/export/fit/font-metrics";
import { liveLook } from "@/lib/export/html/live-look";
import { SlideView } from "@/lib/export/html/slide-view";

/** The deck as it fits, and how its slides came to. */
export const fitWhole = (outline: DeckOutline): Fitted => fitOutline(outline, shippedMetrics);

export const fitDeck = (outline: DeckOutline): FittedDeck => fitWhole(outline).deck;

type SlideSheetProps = { slide: FittedSlide; deck: FittedDeck; caption?: ReactNode };

/** One slide as the bright, raised object of the page. */
export function SlideSheet({ slide, deck, caption }: SlideSheetProps) {
  return (
    <div className="min-w-0">
      <div className="slide-sheet shadow-raised">
        <SlideView slide={slide} deck={deck} metrics={shippedMetrics} look={liveLook(deck.brand)} />
      </div>
      {caption && <div className="mt-2 text-plain text-ink-2">{caption}</div>}
    </div>
  );
}
