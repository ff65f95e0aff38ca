/** Counts said with a vowel first, in figures or in words: eight, eleven, eighteen and whatever begins with eight. */
const SAID_WITH_VOWEL = /^(?:8|1[18](?!\d)|eigh|eleven)/u;

/** A figure with its article: "a 12-week", "an 8-week". */
export const withArticle = (figure: string): string => `${SAID_WITH_VOWEL.test(figure) ? "an" : "a"} ${figure}`;
