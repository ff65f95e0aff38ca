// C0 but tab and line feed, C1, bidi marks and overrides, soft hyphen, zero-width signs, BOM, variation selectors, noncharacters.
const UNWANTED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out here
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFE00-\uFE0F\uFEFF\uFFFE\uFFFF]/gu;
const LONG_STACK = /(\p{M}{3})\p{M}+/gu;

/**
 * Text as it is stored: well-formed, NFC, without invisible or control characters, line ends as LF.
 * Idempotent; the browser and the server both run it, so what is acknowledged is what was sent.
 */
export function normaliseText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .normalize("NFC")
    .replace(UNWANTED, "")
    .normalize("NFC")
    .replace(LONG_STACK, "$1");
}
