import { SlideSheet } from "@/components/deck/slide-sheet";
import type { FittedDeck } from "@/lib/export/sheet/fitted-deck";

type BrandPreviewProps = { plain: FittedDeck; own: FittedDeck };

/** The example's cover as Foothold makes it and as the organisation's decks will look, then its pilot. */
export function BrandPreview({ plain, own }: BrandPreviewProps) {
  const [plainCover] = plain.slides;
  const ownSlides = own.slides.filter(({ layout }) => layout === "cover" || layout === "plan");
  return (
    <div className="slide-picture grid gap-6">
      {plainCover && (
        <div>
          {/* The same words as the next: a picture to compare that with, which nobody has to hear twice. */}
          <div aria-hidden="true" inert>
            <SlideSheet slide={{ ...plainCover, id: "plain-cover" }} deck={plain} />
          </div>
          <p className="mt-2 text-plain text-ink-2">Foothold’s own look</p>
        </div>
      )}
      {ownSlides.map((slide) => (
        <SlideSheet
          key={slide.id}
          slide={slide}
          deck={own}
          caption={slide.layout === "cover" ? "Your cover, as saved" : "Your pilot, as saved"}
        />
      ))}
    </div>
  );
}
