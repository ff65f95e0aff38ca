/** Letters joined into one character by the typesetting of a PDF. */
const LIGATURES: ReadonlyMap<string, string> = new Map([
  ["\uFB00", "ff"],
  ["\uFB01", "fi"],
  ["\uFB02", "fl"],
  ["\uFB03", "ffi"],
  ["\uFB04", "ffl"],
  ["\uFB05", "st"],
  ["\uFB06", "st"],
]);

/** What Word's AutoCorrect makes of arrows and faces typed as signs, in a font of symbols that no other program has. */
const AUTO_CORRECTED: ReadonlyMap<string, string> = new Map([
  ["\uF0E0", "→"],
  ["\uF0DF", "←"],
  ["\uF0E8", "→"],
  ["\uF0E7", "←"],
  ["\uF0F3", "↔"],
  ["\uF04A", "☺"],
  ["\uF04B", "😐"],
  ["\uF04C", "☹"],
]);

const LIGATURE = /[\uFB00-\uFB06]/gu;
/** Word keeps its bullets as codes of the Symbol and Wingdings fonts, which print as empty boxes elsewhere. */
const LIST_MARK = /^([ \t]*)[\uF020-\uF0FF][ \t\u00A0]*/gmu;
const SYMBOL = /[\uF020-\uF0FF]/gu;

/** The same text with letters for ligatures, and with list marks and signs that every font has for Word's own. */
export const replaceOfficeMarks = (text: string): string =>
  text
    .replace(LIGATURE, (letter) => LIGATURES.get(letter) ?? letter)
    .replace(LIST_MARK, "$1• ")
    .replace(SYMBOL, (sign) => AUTO_CORRECTED.get(sign) ?? "•");
