import type { ReactNode } from "react";
import type { FittedDeck, FittedSlide } from "@/lib/export/sheet/fitted-deck";
import { SlideNotes } from "./slide-notes";
import { SlideSheet } from "./slide-sheet";

type SlideStackProps = {
  deck: FittedDeck;
  /** What can be done with a main slide, under it. */
  under?: (slideId: string) => ReactNode;
};

/** Every slide as real text, main deck first, then the appendix. */
export function SlideStack({ deck, under }: SlideStackProps) {
  const main = deck.slides.filter(({ part }) => part === "main");
  const appendix = deck.slides.filter(({ part }) => part === "appendix");
  const sheet = (slide: FittedSlide, more?: ReactNode) => (
    <SlideSheet
      key={slide.id}
      slide={slide}
      deck={deck}
      caption={
        <>
          {more}
          <SlideNotes notes={slide.notes} />
        </>
      }
    />
  );
  return (
    <div className="grid min-w-0 gap-8">
      {main.map((slide) => sheet(slide, under?.(slide.id)))}
      {appendix.length > 0 && <h2 className="mt-6 border-b-[1.5px] border-control pb-2">Appendix</h2>}
      {appendix.map((slide) => sheet(slide))}
    </div>
  );
}
