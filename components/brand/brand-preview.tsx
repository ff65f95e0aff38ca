import { fitDeck, SlideSheet } from "@/components/deck/fitted-slides";
import type { BrandRef, DeckOutline } from "@/lib/domain/deck/outline";

type BrandPreviewProps = { example: DeckOutline; brand: BrandRef };

/** The example's cover as Foothold makes it and as the organisation's decks will look, then its pilot. */
export function BrandPreview({ example, brand }: BrandPreviewProps) {
  const plain = fitDeck({ ...example, brand: { theme: "pine" } });
  const own = fitDeck({ ...example, brand, organisation: brand.name ?? example.organisation });
  const [plainCover] = plain.slides;
  const ownSlides = own.slides.filter(({ layout }) => layout === "cover" || layout === "plan");
  return (
    <div className="grid gap-6">
      {plainCover && (
        <SlideSheet slide={{ ...plainCover, id: "plain-cover" }} deck={plain} caption="Foothold’s own look" />
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
