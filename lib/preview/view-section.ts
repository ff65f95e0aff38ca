import { deckHead } from "@/lib/domain/deck/build-outline";
import { sectionPreview } from "@/lib/domain/deck/section-preview";
import { homeOfSlide } from "@/lib/domain/deck/slide-home";
import type { RegisteredSectionId } from "@/lib/domain/sections/registry";
import type { FittedDeck } from "../export/fit/fitted-deck";
import { type DeckSource, deckInput } from "./deck-input";
import { fitWhole } from "./view-deck";

export type SectionView = {
  deck: FittedDeck;
  /** The slide this section is for: its own rather than a summary that it also feeds. */
  leadId: string | null;
};

type SectionAsk = { source: DeckSource; sectionId: RegisteredSectionId };

/** The slides one section feeds, or what to answer to make one appear. */
export function viewSection({ source, sectionId }: SectionAsk): SectionView {
  const given = deckInput(source);
  const slides = sectionPreview({ ...given, sectionId });
  const { deck } = fitWhole({ ...deckHead(given), slides });
  const own = slides.filter(({ id, part }) => part === "main" && homeOfSlide(id).sectionId === sectionId);
  return { deck, leadId: own.at(-1)?.id ?? null };
}
