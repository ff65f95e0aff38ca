const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** In these each code unit is one character; segmenting a long text costs a thousand times more than asking this. */
const PLAIN = /^[\n\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u20A0-\u20BF]*$/;

/** How many characters a reader sees: an emoji or an accented letter counts once. */
export function countCharacters(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let count = 0;
  for (const _ of graphemes.segment(text)) count += 1;
  return count;
}
