import { foldCase } from "../text/fold-case";
import type { GlossaryTerm } from "./glossary-entry";

/** The glossary's words that a text uses as whole words, in the glossary's order. */
export function findTerms<T extends GlossaryTerm>(text: string, glossary: readonly T[]): T[] {
  const lower = foldCase(text);
  return glossary.filter(({ forms }) => forms.some((form) => holdsWord(lower, form)));
}

/** Without a pattern per form: every question of a page looks for all of them. */
function holdsWord(text: string, form: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    if (!isWordSign(text[at - 1]) && !isWordSign(text[at + form.length])) return true;
  }
  return false;
}

const isWordSign = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
