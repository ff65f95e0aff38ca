import { Disclosure } from "@/components/ui/disclosure";
import { liveLook } from "@/lib/export/html/live-look";
import { SlideView } from "@/lib/export/html/slide-view";
import type { FittedDeck, FittedSlide } from "@/lib/export/sheet/fitted-deck";
import { shippedMetrics } from "@/lib/export/type/font-metrics";
import { nextTurn } from "./next-turn";

/** The pages that will come down, as pictures: the slides themselves, drawn small. */
export function ExportPages({ deck }: { deck: FittedDeck }) {
  const main = deck.slides.filter(({ part }) => part === "main");
  const appendix = deck.slides.filter(({ part }) => part === "appendix");
  return (
    <section aria-labelledby="pages-title" className="mt-10">
      <h3 id="pages-title" className="type-h4">
        What comes down
      </h3>
      <PageList slides={main} deck={deck} />
      {appendix.length > 0 && (
        <Disclosure title={`Appendix, ${appendix.length} ${appendix.length === 1 ? "page" : "pages"}`} className="mt-5">
          <PageList slides={appendix} deck={deck} />
        </Disclosure>
      )}
    </section>
  );
}

/** A picture says nothing its title below does not say; the slides to read stand on the page of the deck. */
function PageList({ slides, deck }: { slides: readonly FittedSlide[]; deck: FittedDeck }) {
  return (
    <ol className="export-pages">
      {slides.map((slide) => (
        <li key={slide.id}>
          <div className="export-page slide-picture" inert aria-hidden>
            <div>
              <PagePicture slide={slide} deck={deck} />
            </div>
          </div>
          <p className="mt-1.5 text-small text-ink-2">
            <span className="tabular-nums">{slide.number}</span> {slide.heading.lines.join(" ")}
          </p>
        </li>
      ))}
    </ol>
  );
}

async function PagePicture({ slide, deck }: { slide: FittedSlide; deck: FittedDeck }) {
  await nextTurn();
  return <SlideView slide={slide} deck={deck} metrics={shippedMetrics} look={liveLook(deck.brand)} />;
}
