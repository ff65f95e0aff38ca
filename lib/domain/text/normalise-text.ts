import { isPlainText } from "./is-plain-text";

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
  [0xfe00, 0xfe0f], // variation selectors
  [0xfffe, 0xffff],
];
const codePoint = (code: number): string => `\\u{${code.toString(16)}}`;
const UNWANTED = new RegExp(
  `[${UNWANTED_RANGES.map(([from, to]) => `${codePoint(from)}-${codePoint(to)}`).join("")}]`,
  "gu",
);
const LONG_STACK = /(\p{M}{3})\p{M}+/gu;

/**
 * Text as it is stored: well-formed, NFC, without invisible or control characters, line ends as LF.
 * Idempotent; the browser and the server both run it, so what is acknowledged is what was sent.
 */
export function normaliseText(text: string): string {
  if (isPlainText(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(UNWANTED, "")
    .normalize("NFC")
    .replace(LONG_STACK, "$1")
    .normalize("NFC");
}
