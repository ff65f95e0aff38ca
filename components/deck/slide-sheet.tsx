import type { ReactNode } from "react";
import { liveLook } from "@/lib/export/html/live-look";
import { SlideView } from "@/lib/export/html/slide-view";
import type { FittedDeck, FittedSlide } from "@/lib/export/sheet/fitted-deck";
import { shippedMetrics } from "@/lib/export/type/font-metrics";
import { nextTurn } from "./next-turn";

type SlideSheetProps = { slide: FittedSlide; deck: FittedDeck; caption?: ReactNode };

/** One slide as the bright, raised object of the page. */
export async function SlideSheet({ slide, deck, caption }: SlideSheetProps) {
  await nextTurn();
  return (
    <div className="min-w-0">
      <div className="slide-sheet shadow-raised">
        <SlideView slide={slide} deck={deck} metrics={shippedMetrics} look={liveLook(deck.brand)} />
      </div>
      {caption && <div className="mt-2 text-plain text-ink-2">{caption}</div>}
    </div>
  );
}
