import type { FontMetrics } from "./font-metrics";

const NEVER_DRAWN = /[\s\u200C\u200D]/u;
const JOINERS = /[\u200C\u200D]/gu;

/** U+25A1, which Source Sans 3 has: a reader sees that something stood here. */
export const MISSING_GLYPH = "\u25A1";

/** The characters of a text that the deck's faces cannot print, each once. */
export const missingGlyphs = (text: string, metrics: FontMetrics): string[] =>
  [...new Set(text)].filter((character) => !NEVER_DRAWN.test(character) && !isPrintable(character, metrics));

/** What Source Serif 4 lacks is set in Source Sans 3, so that one face decides. */
const isPrintable = (character: string, metrics: FontMetrics): boolean =>
  metrics.advanceOf("sans", character.codePointAt(0) ?? 0) !== null;

// Faces lack most of the spaces there are; a no-break space and an ordinary one are in all six.
const RARE_SPACES = /[^\S\n \u00A0]/gu;

/**
 * The text as the PDF prints it. Left alone, the writer would fall back to a face that is not embedded and print
 * other letters, without a word.
 */
export function replaceMissing(text: string, metrics: FontMetrics): string {
  return [...text.replace(JOINERS, "").replace(RARE_SPACES, " ")]
    .map((character) => (/\s/u.test(character) || isPrintable(character, metrics) ? character : MISSING_GLYPH))
    .join("");
}
