import { fitDeck, SlideSheet } from "@/components/deck/fitted-slides";
import type { DeckOutline } from "@/lib/domain/deck/outline";

/** The deck's answer slide as a picture beside words that say the same; too small to read on a phone, so absent there. */
export function DeckPicture({ outline }: { outline: DeckOutline }) {
  const deck = fitDeck(outline);
  const slide = deck.slides.find(({ id }) => id === "answer") ?? deck.slides[0];
  if (!slide) return null;

  return (
    <div className="deck-picture" aria-hidden="true" inert>
      <SlideSheet slide={slide} deck={deck} />
    </div>
  );
}
