import type { FittedDeck } from "@/lib/export/sheet/fitted-deck";
import { SlideSheet } from "./slide-sheet";

/** The main slides beside the first questions; before the first answer, where they will stand. */
export function DeckSoFar({ deck }: { deck: FittedDeck }) {
  if (deck.slides.length === 0) {
    return (
      <p className="rounded-card border-[1.5px] border-dashed border-control px-6 py-8 text-ink-2">
        Your slides appear here as you answer.
      </p>
    );
  }
  return (
    <section aria-label="Slides so far" id="slides" className="grid gap-5">
      {deck.slides.map((slide) => (
        <SlideSheet key={slide.id} slide={slide} deck={deck} />
      ))}
    </section>
  );
}
