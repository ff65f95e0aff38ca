import { SlideSheet } from "@/components/deck/slide-sheet";
import type { FittedDeck } from "@/lib/export/sheet/fitted-deck";

/** The deck's answer slide as a picture beside words that say the same; too small to read on a phone, so absent there. */
export function DeckPicture({ deck }: { deck: FittedDeck }) {
  const [slide] = deck.slides;
  if (!slide) return null;

  return (
    <div className="deck-picture" aria-hidden="true" inert>
      <SlideSheet slide={slide} deck={deck} />
    </div>
  );
}
