import type { Lexicon } from "../lexicon/lexicon-of";
import { suitsReach } from "../lexicon/reach-of";
import { fillTemplate } from "../text/fill-template";
import type { Library } from "./library";
import type { VariantId } from "./variants";

/**
 * The library as one proposal may offer and print it: small headings in its own words, and for an internal network
 * nothing that only makes sense in public. The one place where entries are left out by what is tried.
 */
export function libraryFor(library: Library, lexicon: Lexicon): Library {
  const readers = readersIn(library, lexicon);
  if (lexicon.reach === "public") return { ...library, readers };
  const inside = <T extends { scopes?: readonly string[] | undefined }>(entries: readonly T[]): T[] =>
    entries.filter((entry) => suitsReach(entry, lexicon.reach));
  return {
    ...library,
    ...library.internal,
    readers,
    risks: inside(library.risks),
    cases: inside(library.cases),
    objections: inside(library.objections),
    figures: inside(library.figures),
    askTemplates: inside(library.askTemplates),
    countryPrompts: inside(library.countryPrompts),
    glossary: inside(library.glossary),
  };
}

function readersIn({ readers }: Library, { askers, deciders }: Lexicon): Library["readers"] {
  const fill = (words: string): string => fillTemplate(words, { askers, deciders });
  const filled = Object.entries(readers).map(([reader, { cover, whyNow, benefits, risks }]) => [
    reader,
    { cover: cover === null ? null : fill(cover), whyNow: fill(whyNow), benefits: fill(benefits), risks: fill(risks) },
  ]);
  return Object.fromEntries(filled) as Record<VariantId, Library["readers"][VariantId]>;
}
