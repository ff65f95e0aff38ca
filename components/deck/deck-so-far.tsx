import type { DeckOutline } from "@/lib/domain/deck/outline";
import { fitDeck, SlideSheet } from "./fitted-slides";

/** The main slides beside the first questions; before the first answer, where they will stand. */
export function DeckSoFar({ outline }: { outline: DeckOutline }) {
  const deck = fitDeck(outline);
  const main = deck.slides.filter(({ part }) => part === "main");
  if (main.length === 0) {
    return (
      <p className="rounded-card border-[1.5px] border-dashed border-control px-6 py-8 text-ink-2">
        Your slides appear here as you answer.
      </p>
    );
  }
  return (
    <section aria-label="Slides so far" id="slides" className="grid gap-5">
      {main.map((slide) => (
        <SlideSheet key={slide.id} slide={slide} deck={deck} />
      ))}
    </section>
  );
}
