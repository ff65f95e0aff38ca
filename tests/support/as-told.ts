import type { MessagePart } from "@/lib/domain/slides/message";
import type { DeckOutline } from "@/lib/domain/slides/outline";
import type { Slide, SlideOf } from "@/lib/domain/slides/slide";
import { fit as fitOutline } from "@/lib/export/fit/fit";
import { normaliseOutline } from "@/lib/export/fit/normalise-outline";
import { shippedMetrics } from "@/lib/export/type/font-metrics";

type Message = SlideOf<"message">;

/**
 * What a file of the deck has to say: all of the outline, save that a message may leave out what the appendix has
 * anyway, and may say in fewer words what it has fewer words for. Which of them it does is for fitting to choose.
 */
export function asTold(outline: DeckOutline): DeckOutline {
  const { slides, ...deck } = normaliseOutline(outline);
  if (!slides.some(isMessage)) return { ...deck, slides };
  const fitted = fitOutline(outline, shippedMetrics).deck.slides.filter(isMessage);
  const told = (slide: Slide): Slide => {
    const shown = isMessage(slide) && fitted.find(({ id }) => id === slide.id);
    return isMessage(slide) && shown ? { ...slide, parts: toldParts(slide.parts, shown.parts) } : slide;
  };
  return { ...deck, slides: slides.map(told) };
}

const isMessage = <S extends Slide>(slide: S): slide is S & Message => slide.layout === "message";

/** The parts shown are some of the slide's own, in their order; each that may not be left out stands whole. */
function toldParts(source: readonly MessagePart[], shown: readonly MessagePart[]): MessagePart[] {
  const left = [...shown];
  return source.flatMap((part) => {
    const own = left[0] !== undefined && isSame(part, left[0]) ? left.shift() : undefined;
    if (part.isElsewhere !== undefined || (part.less !== undefined && own !== undefined)) return own ?? [];
    return part.less === undefined ? part : { ...part, block: part.less };
  });
}

const isSame = (one: MessagePart, other: MessagePart): boolean =>
  one.need === other.need &&
  one.place === other.place &&
  one.heading === other.heading &&
  [one.block.kind, one.less?.kind].includes(other.block.kind);
