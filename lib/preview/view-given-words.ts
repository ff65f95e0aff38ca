import { buildDeckOutline } from "@/lib/domain/deck/build-outline";
import { slidesSaying } from "@/lib/domain/deck/slides-saying";
import { fieldAnchor } from "@/lib/domain/findings/field-anchor";
import type { SectionId } from "@/lib/domain/ids/section-ids";
import { contextOf } from "@/lib/domain/picks/make-build-context";
import { listGivenWords } from "@/lib/domain/provenance/given-words";
import { readDraft } from "@/lib/domain/sections/registry";
import { type DeckSource, deckInput } from "./deck-input";

/** The slides that print the words of a field, by their titles. */
export type GivenWordsView = { sectionId: SectionId; anchor: string; slides: string[] }[];

/** Where in the deck the words stand that nobody typed, as it would be sent now. */
export function viewGivenWords({ source }: { source: DeckSource }): GivenWordsView {
  const given = deckInput(source);
  const { slides } = buildDeckOutline(given);
  const words = listGivenWords(given.draft, contextOf(readDraft(given.draft), given));
  return words.map((each) => ({
    sectionId: each.place.sectionId,
    anchor: fieldAnchor(each.place),
    slides: slidesSaying(each, slides),
  }));
}
