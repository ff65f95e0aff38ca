import type { Draft } from "../draft/draft";
import type { SectionId } from "../ids/section-ids";
import type { CountryPrompt, Library } from "../library/library";

/** Sections whose answers touch the law of the country: who runs accounts, what may be removed, what is kept. */
const LEGAL_SECTIONS: readonly SectionId[] = ["risks", "pilot", "safeguards"];

type Given = { draft: Draft; sectionId: SectionId; library: Library };

/** What to ask one's own lawyer in this country, where a section calls for it; the prompts of no country serve all others. */
export function countryPrompt({ draft, sectionId, library }: Given): CountryPrompt | null {
  if (!LEGAL_SECTIONS.includes(sectionId)) return null;
  const { countryPrompts } = library;
  const country = draft.context?.answers.country;
  const own = countryPrompts.find(({ countries }) => typeof country === "string" && countries.includes(country));
  return own ?? countryPrompts.find(({ countries }) => countries.length === 0) ?? null;
}
