const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
const STRONG = /\p{L}/u;

export type Direction = "ltr" | "rtl";

export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/** The direction of a text is that of its first letter, as in every browser told to find out by itself. */
export function directionOf(text: string): Direction {
  if (!hasRightToLeft(text)) return "ltr";
  const first = [...text].find((character) => STRONG.test(character)) ?? "";
  return hasRightToLeft(first) ? "rtl" : "ltr";
}

/** Seen by nobody. What follows it is read from the left, though it begins with a number: "1 of 6", not "of 6 1". */
export const LEFT_TO_RIGHT_MARK = "\u200E";
