import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import type { DeckLength } from "@/lib/domain/deck/timing";
import type { FittedDeck } from "@/lib/export/sheet/fitted-deck";
import { deckLengthWords } from "./deck-length-words";
import { NoPreview, type Preview } from "./no-preview";
import { SlideSheet } from "./slide-sheet";

type DeckGlanceProps = {
  /** The deck with no slide but that of the answer. */
  preview: Preview<{ deck: FittedDeck; length: DeckLength }>;
  /** Where the first answers are given. */
  startHref: Route;
  /** What to do with the deck. */
  children: ReactNode;
};

/** The deck so far, told by its answer slide. */
export function DeckGlance({ preview, startHref, children }: DeckGlanceProps) {
  return (
    <section aria-labelledby="deck-title">
      <h2 id="deck-title" className="type-h3 mb-3">
        Your deck so far
      </h2>
      {preview.ok ? <AnswerSlide {...preview.value} startHref={startHref} /> : <NoPreview ended={preview.ended} />}
      <div className="mt-4 flex flex-wrap gap-3">{children}</div>
    </section>
  );
}

type AnswerSlideProps = { deck: FittedDeck; length: DeckLength; startHref: Route };

function AnswerSlide({ deck, length, startHref }: AnswerSlideProps) {
  const [slide] = deck.slides;
  if (slide) return <SlideSheet slide={slide} deck={deck} caption={deckLengthWords(length)} />;
  return (
    <p className="text-plain text-ink-2">
      <Link href={startHref}>Answer six questions</Link> and three slides appear.
    </p>
  );
}
