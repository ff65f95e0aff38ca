const MARK = " (to be confirmed)";
export const MARK_CHARACTERS = MARK.length;

/** A text with the words that say nobody has confirmed it yet, as it stands in a draft. */
export const toBeConfirmed = (text: string): string => `${text}${MARK}`;

export const isToBeConfirmed = (text: string): boolean => text.endsWith(MARK);

/** A text as `cut` shortens it, with its mark, which no cutting may take off. A full stop after the mark goes. */
export function cutBeforeMark(text: string, cut: (unmarked: string, isMarked: boolean) => string): string {
  const line = text.endsWith(`${MARK}.`) ? text.slice(0, -1) : text;
  return line.endsWith(MARK) ? toBeConfirmed(cut(line.slice(0, -MARK.length), true)) : cut(text, false);
}

/** How often a text carries the mark. */
export const countMarks = (text: string): number => text.split(MARK).length - 1;

/** The mark as a sign, for a page whose foot says what it means. */
export const MARK_SIGN = "*";
export const withSign = (text: string): string => text.replaceAll(MARK, MARK_SIGN);
export const withoutMark = (text: string): string => text.replaceAll(MARK, "");
