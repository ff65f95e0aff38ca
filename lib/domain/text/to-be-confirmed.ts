const MARK = " (to be confirmed)";
const MARK_WORDS = 3;

/** A text with the words that say nobody has confirmed it yet, as it stands in a draft. */
export const toBeConfirmed = (text: string): string => `${text}${MARK}`;

/** What a mark at the end of a text takes of the room for it; nothing where there is none. */
type Taken = { characters: number; words: number };

/** A text as `cut` shortens it, with its mark, which no cutting may take off. A full stop after the mark goes. */
export function cutBeforeMark(text: string, cut: (unmarked: string, taken: Taken) => string): string {
  const line = text.endsWith(`${MARK}.`) ? text.slice(0, -1) : text;
  if (!line.endsWith(MARK)) return cut(text, { characters: 0, words: 0 });
  return toBeConfirmed(cut(line.slice(0, -MARK.length), { characters: MARK.length, words: MARK_WORDS }));
}
