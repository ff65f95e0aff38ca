import type { Route } from "next";
import Link from "next/link";
import type { DeckOutline } from "@/lib/domain/deck/outline";
import { fitDeck, SlideSheet } from "./fitted-slides";

type SectionSlidesProps = {
  outline: DeckOutline;
  /** The deck, where the same slides stand large. */
  deckHref: Route;
};

/** The slides one section feeds, as they stand in the deck now. */
export function SectionSlides({ outline, deckHref }: SectionSlidesProps) {
  const deck = fitDeck(outline);
  return (
    <section aria-label="Slides this section feeds" id="slides" className="grid gap-5">
      {deck.slides.map((slide) => (
        <SlideSheet
          key={slide.id}
          slide={slide}
          deck={deck}
          caption={
            <p className="flex flex-wrap justify-between gap-x-4">
              <span>{slide.part === "main" ? "In the deck" : "In the appendix"}</span>
              <Link href={`${deckHref}#slide-${slide.id}` as Route}>See it in the deck</Link>
            </p>
          }
        />
      ))}
    </section>
  );
}
