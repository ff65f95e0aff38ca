import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import type { DeckOutline } from "@/lib/domain/deck/outline";
import { deckLengthWords } from "./deck-length-words";
import { fitDeck, SlideSheet } from "./fitted-slides";

type DeckGlanceProps = {
  outline: DeckOutline;
  /** Where the first answers are given. */
  startHref: Route;
  /** What to do with the deck. */
  children: ReactNode;
};

/** The deck so far, told by its answer slide. */
export function DeckGlance({ outline, startHref, children }: DeckGlanceProps) {
  const deck = fitDeck(outline);
  const slide = deck.slides.find(({ id }) => id === "answer") ?? deck.slides[0];
  return (
    <section aria-labelledby="deck-title">
      <h2 id="deck-title" className="type-h3 mb-3">
        Your deck so far
      </h2>
      {slide ? (
        <SlideSheet slide={slide} deck={deck} caption={deckLengthWords(deck)} />
      ) : (
        <p className="text-plain text-ink-2">
          <Link href={startHref}>Answer six questions</Link> and three slides appear.
        </p>
      )}
      <div className="mt-4 flex flex-wrap gap-3">{children}</div>
    </section>
  );
}
