const NO_BREAK_SPACE = "\u00A0";

/** Keeps a figure on one line: every space in it, the narrow ones of French among them, that no other face has. */
export const withNoBreakSpaces = (text: string): string => text.replace(/[ \u202F]/gu, NO_BREAK_SPACE);
