import type { Draft } from "../draft/draft";
import type { SectionId } from "../ids/section-ids";
import type { CountryPrompt, Library } from "../library/library";

/** Sections whose answers touch the law of the country: who runs accounts, what may be removed, what is kept. */
const LEGAL_SECTIONS: readonly SectionId[] = ["risks", "pilot", "safeguards"];

type Given = { draft: Draft; sectionId: SectionId; library: Library };

/**
 * What to ask one's own lawyer in this country, where a section calls for it: what holds in the whole country, then
 * what holds in a part of it. The prompts of no country serve all others.
 */
export function countryPrompts({ draft, sectionId, library }: Given): CountryPrompt[] {
  if (!LEGAL_SECTIONS.includes(sectionId)) return [];
  const country = draft.context?.answers.country;
  const own = library.countryPrompts.filter(
    ({ countries }) => typeof country === "string" && countries.includes(country),
  );
  if (own.length === 0) return library.countryPrompts.filter(({ countries }) => countries.length === 0);
  return [...own.filter(({ region }) => region === null), ...own.filter(({ region }) => region !== null)];
}
