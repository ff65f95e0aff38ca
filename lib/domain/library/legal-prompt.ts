import type { CountryPrompt, Library } from "./library";

/** What to ask one's own lawyer in a country; the prompts of no country serve all others. */
export const legalPromptOf = (country: string | null, { countryPrompts }: Library): CountryPrompt | null =>
  countryPrompts.find(({ countries }) => country !== null && countries.includes(country)) ??
  countryPrompts.find(({ countries }) => countries.length === 0) ??
  null;
