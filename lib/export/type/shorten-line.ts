import { countCharacters } from "@/lib/domain/text/count-characters";
import { firstWords } from "@/lib/domain/text/first-words";
import { labelWidth, type TextMeasure } from "./measure-text";
import type { TypeRoleName } from "./type-roles";

/** As many first words as one line holds, with "…" where some are left out. For words that stand in full elsewhere. */
export function shortenLine(text: string, role: TypeRoleName, width: number, measure: TextMeasure): string {
  const fits = (some: string): boolean => labelWidth(some, role, measure) <= width * measure.fill;
  if (fits(text)) return text;
  let [enough, tooMany] = [1, countCharacters(text)];
  while (tooMany - enough > 1) {
    const middle = Math.floor((enough + tooMany) / 2);
    if (fits(firstWords(text, middle))) enough = middle;
    else tooMany = middle;
  }
  return firstWords(text, enough);
}
