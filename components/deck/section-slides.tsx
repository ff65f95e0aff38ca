import type { Route } from "next";
import Link from "next/link";
import { Disclosure } from "@/components/ui/disclosure";
import type { FittedDeck } from "@/lib/export/sheet/fitted-deck";
import { SlideSheet } from "./slide-sheet";

type SectionSlidesProps = {
  deck: FittedDeck;
  /** The slide this section is for; the others it feeds stand folded below. */
  leadId: string | null;
  /** False for a stand-in, which has no place there. */
  isInDeck: boolean;
  /** The deck, where the same slides stand large. */
  deckHref: Route;
};

/** The slides one section feeds, as they stand in the deck now. */
export function SectionSlides({ deck, leadId, isInDeck, deckHref }: SectionSlidesProps) {
  const lead = deck.slides.find(({ id, anchors }) => [id, ...anchors].includes(leadId ?? "")) ?? deck.slides[0];
  const others = deck.slides.filter((slide) => slide !== lead);
  const sheet = (slide: (typeof others)[number]) => (
    <SlideSheet
      key={slide.id}
      slide={slide}
      deck={deck}
      caption={
        <p className="flex flex-wrap justify-between gap-x-4">
          <span>{slide.kicker}</span>
          {isInDeck && <Link href={`${deckHref}#slide-${slide.id}` as Route}>See it in the deck</Link>}
        </p>
      }
    />
  );

  return (
    <section aria-label="Slides this section feeds" id="slides">
      {lead && sheet(lead)}
      {others.length > 0 && (
        <Disclosure look="help" title={othersTitle(others.length)} className="mt-1 text-plain">
          <div className="mt-4 grid gap-6">{others.map(sheet)}</div>
        </Disclosure>
      )}
    </section>
  );
}

const othersTitle = (count: number): string =>
  count === 1 ? "One more slide this section feeds" : `${count} more slides this section feeds`;
