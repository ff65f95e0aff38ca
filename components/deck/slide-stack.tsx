import type { FittedDeck } from "@/lib/export/sheet/fitted-deck";
import { SlideNotes } from "./slide-notes";
import { SlideSheet } from "./slide-sheet";

/** Every slide as real text, main deck first, then the appendix. */
export function SlideStack({ deck }: { deck: FittedDeck }) {
  const main = deck.slides.filter(({ part }) => part === "main");
  const appendix = deck.slides.filter(({ part }) => part === "appendix");
  return (
    <div className="grid min-w-0 gap-8">
      {main.map((slide) => (
        <SlideSheet key={slide.id} slide={slide} deck={deck} caption={<SlideNotes notes={slide.notes} />} />
      ))}
      {appendix.length > 0 && <h2 className="mt-6 border-b-[1.5px] border-control pb-2">Appendix</h2>}
      {appendix.map((slide) => (
        <SlideSheet key={slide.id} slide={slide} deck={deck} caption={<SlideNotes notes={slide.notes} />} />
      ))}
    </div>
  );
}
