/** Our own words and counts that are said with a vowel first: eight, 11, 18, internal. None of ours begins with a silent one. */
const SAID_WITH_VOWEL = /^(?:8|1[18](?!\d)|[aei])/u;

/** A figure or a word of ours with its article: "a 12-week", "an 8-week", "an internal network". */
export const withArticle = (figure: string): string => `${SAID_WITH_VOWEL.test(figure) ? "an" : "a"} ${figure}`;
