// Where a text may go on in the next line, beyond its spaces.

/** Chinese and Japanese part between any two characters, but for marks that may not begin or end a line. */
const IDEOGRAPH =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uff60\\uffe0-\\uffe6";
const NEVER_FIRST =
  "、。，．・：；？！゛゜ヽヾゝゞ々ー」』）］｝〕〉》】〟’”ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ%）,.!?:;)\\]}";
const NEVER_LAST = "「『（［｛〔〈《【〝‘“([{";
const HAS_IDEOGRAPHS = new RegExp(`[${IDEOGRAPH}]`, "u");
const BETWEEN_IDEOGRAPHS = new RegExp(
  `(?<=[${IDEOGRAPH}])(?<![${NEVER_LAST}])(?![${NEVER_FIRST}])|(?<![${NEVER_LAST}])(?=[${IDEOGRAPH}])(?![${NEVER_FIRST}])`,
  "u",
);

/** A text without spaces in the stretches that stay together on a line, if they fit. */
export const stretchesOf = (text: string): string[] =>
  HAS_IDEOGRAPHS.test(text) ? text.split(BETWEEN_IDEOGRAPHS).filter((stretch) => stretch !== "") : [text];

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Letters as a reader counts them: a family of emoji or a letter with its marks is one, and is never parted. */
export const lettersOf = (text: string): string[] => [...graphemes.segment(text)].map(({ segment }) => segment);
