const WORDS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
] as const;

/** A small count in words, for sentences: 3 is "three", 21 stays "21". */
export const numberWord = (count: number): string => WORDS[count] ?? String(count);

/** A count with its noun in the right number: "one risk", "eight risks". */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${numberWord(count)} ${count === 1 ? one : many}`;
