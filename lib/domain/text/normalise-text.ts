import { isPlainText } from "./is-plain-text";
import { replaceOfficeMarks } from "./replace-office-marks";

/** Code point ranges no reader sees and no file should carry; tab (9) and line feed (10) stay. */
const UNWANTED_RANGES: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x08], // C0 controls
  [0x0b, 0x1f],
  [0x7f, 0x9f], // C1 controls
  [0xad, 0xad], // soft hyphen
  [0x61c, 0x61c], // bidi marks, overrides and isolates
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
  [0x200b, 0x200b], // zero-width space, word joiner, byte order mark
  [0x2060, 0x2060],
  [0xfeff, 0xfeff],
  [0xfffe, 0xffff],
];
const codePoint = (code: number): string => `\\u{${code.toString(16)}}`;
const UNWANTED = new RegExp(
  `[${UNWANTED_RANGES.map(([from, to]) => `${codePoint(from)}-${codePoint(to)}`).join("")}]`,
  "gu",
);

/** What other programs and old systems write where a line ends: Word's soft return is U+000B, its page break U+000C. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** A hyphen at which Word breaks no line, as it writes it into plain text. */
const WORD_HYPHEN = "\u001E";
/** A soft hyphen at the end of a line is certainly no part of the word; a plain one may be. */
const PARTED_WORD = /\u00AD[ \t]*\n[ \t]*/g;

/** It chooses the form of the character before it, and alone it is nothing that anybody sees. */
const LOST_SELECTOR = /(?<=^|\s|\p{Variation_Selector})\p{Variation_Selector}+/gu;

/** Accents that fit any letter are stacked for mischief; three are more than any language sets. */
const LONG_STACK =
  /([\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]{3})[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]+/gu;
/** Scripts with marks of their own need more: four in a Burmese syllable, ten in a Tibetan one. */
const ENDLESS_STACK = /(\p{M}{12})\p{M}+/gu;

/**
 * Text as it is stored: well-formed, NFC, line ends as LF, without invisible or control characters, and with letters
 * and list marks in place of what only the fonts of one program show. Idempotent; the browser and the server both run
 * it, so what is acknowledged is what was sent.
 */
export function normaliseText(text: string): string {
  if (isPlainText(text)) return text;
  const written = text.toWellFormed().replace(LINE_ENDS, "\n").replaceAll(WORD_HYPHEN, "-").replace(PARTED_WORD, "");
  return replaceOfficeMarks(written.replace(UNWANTED, "").replace(LOST_SELECTOR, ""))
    .normalize("NFC")
    .replace(LONG_STACK, "$1")
    .replace(ENDLESS_STACK, "$1")
    .normalize("NFC");
}
