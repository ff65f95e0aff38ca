import type { FontMetrics } from "./font-metrics";
import { LEFT_TO_RIGHT_MARK } from "./text-direction";

/** U+25A1, which Source Sans 3 has: a reader sees that something stood here. */
export const MISSING_GLYPH = "\u25A1";

/** The characters of a text that no face can print, each once. */
export const missingGlyphs = (text: string, metrics: FontMetrics): string[] =>
  [...new Set(text)].filter((character) => !/\s/u.test(character) && !isPrintable(character, metrics));

/** What Source Serif 4 lacks is set in Source Sans 3, and what that lacks is lent by another family. */
function isPrintable(character: string, metrics: FontMetrics): boolean {
  if (character === LEFT_TO_RIGHT_MARK) return true;
  const codePoint = character.codePointAt(0) ?? 0;
  return metrics.advanceOf("sans", codePoint) !== null || metrics.lentAdvanceOf(codePoint) !== null;
}

// Faces lack most of the spaces there are; a no-break space and an ordinary one are in all six.
const RARE_SPACES = /[^\S\n \u00A0]/gu;

/**
 * The text as the PDF prints it. Left alone, the writer would fall back to a face that is not embedded and print
 * other letters, without a word.
 */
export function replaceMissing(text: string, metrics: FontMetrics): string {
  return [...text.replace(RARE_SPACES, " ")]
    .map((character) => (/\s/u.test(character) || isPrintable(character, metrics) ? character : MISSING_GLYPH))
    .join("");
}
