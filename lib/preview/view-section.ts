import { deckHead } from "@/lib/domain/deck/build-outline";
import { deckSlides } from "@/lib/domain/deck/deck-slides";
import { placeholderSlide, sectionSlides } from "@/lib/domain/deck/section-slides";
import { homeOfSlide } from "@/lib/domain/deck/slide-home";
import type { RegisteredSectionId } from "@/lib/domain/sections/registry";
import type { Slide } from "@/lib/domain/slides/slide";
import type { FittedDeck } from "../export/sheet/fitted-deck";
import { type DeckSource, deckInput } from "./deck-input";
import { fitWhole } from "./view-deck";

export type SectionView = {
  deck: FittedDeck;
  /** The slide this section is for: its own rather than a summary that it also feeds. */
  leadId: string | null;
  /** False while only a stand-in is shown, which the deck does not have. */
  isInDeck: boolean;
};

type SectionAsk = { source: DeckSource; sectionId: RegisteredSectionId };

/** The slides of the deck that one section feeds, drawn as they stand there, or what to answer to make one appear. */
export function viewSection({ source, sectionId }: SectionAsk): SectionView {
  const given = deckInput(source);
  const { draft } = given;
  const told = deckSlides(given);
  const slides = sectionSlides({ told, draft, sectionId });
  const fitted = (some: readonly Slide[]) => fitWhole({ ...deckHead(given), slides: [...some] }).deck;
  if (slides === null) return { deck: fitted([placeholderSlide({ draft, sectionId })]), leadId: null, isInDeck: false };
  const ids = slides.map(({ id }) => id);
  const deck = fitted(told.map(({ slide }) => slide));
  return {
    deck: { ...deck, slides: deck.slides.filter(({ sourceIds }) => sourceIds.some((id) => ids.includes(id))) },
    leadId: leadOf(slides, sectionId),
    isInDeck: true,
  };
}

/** The last of its own that is told; where the meeting has no room for any, the first of those that are looked up. */
function leadOf(slides: readonly Slide[], sectionId: RegisteredSectionId): string | null {
  const own = slides.filter(({ id }) => homeOfSlide(id).sectionId === sectionId);
  const lead = own.filter(({ part }) => part === "main").at(-1) ?? own[0];
  return lead?.id ?? null;
}
