import type { DeckOutline } from "@/lib/domain/slides/outline";
import type { Slide, SlideOf } from "@/lib/domain/slides/slide";
import { fit as fitOutline } from "@/lib/export/fit/fit";
import { GATHERED } from "@/lib/export/fit/gather-rest";
import { normaliseOutline } from "@/lib/export/fit/normalise-outline";
import { shippedMetrics } from "@/lib/export/type/font-metrics";

/**
 * What a file of the deck has to say on its slides: all of the outline, save that a message and a cover say what fitting
 * has left on them. That nothing is lost by that is tested where they are fitted.
 */
export function asTold(outline: DeckOutline): DeckOutline {
  const { slides, ...deck } = normaliseOutline(outline);
  const fitted = fitOutline(outline, shippedMetrics).deck.slides;
  const told = (slide: Slide): Slide => {
    const shown = fitted.find(({ id, part }) => id === slide.id && part === slide.part);
    if (slide.layout === "message" && shown?.layout === "message") return { ...slide, parts: partsOf(slide, shown) };
    if (slide.layout !== "cover" || shown?.layout !== "cover") return slide;
    const { subtitle, facts, opening } = shown;
    return { ...slide, ruler: [], subtitle, facts, opening };
  };
  // Drawings that had no room on their slide stand on the page of what had none.
  const gathered = fitted
    .filter(({ id }) => id === GATHERED)
    .map(({ anchors: _anchors, sourceIds: _sources, heading: _heading, cover: _cover, ...slide }): Slide => slide);
  return { ...deck, slides: [...slides.map(told), ...gathered] };
}

/** What leaves a page of the appendix goes on on the next. */
function partsOf(slide: SlideOf<"message">, shown: SlideOf<"message">): SlideOf<"message">["parts"] {
  if (slide.part === "main") return shown.parts;
  const rest = slide.parts.filter(({ isElsewhere }) => isElsewhere === undefined);
  const isShown = (part: (typeof rest)[number]): boolean =>
    shown.parts.some(
      ({ heading, need, place }) => heading === part.heading && need === part.need && place === part.place,
    );
  return [...shown.parts, ...rest.filter((part) => !isShown(part))];
}
