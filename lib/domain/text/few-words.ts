import { countWords } from "./count-words";
import { withoutStop } from "./sentence";
import { clauseEnds } from "./split-sentences";
import { cutBeforeMark } from "./to-be-confirmed";

const LEAST_WORDS = 3;

/**
 * As many of the first words as are allowed, ending where the sentence breathes if it does so early enough, else with an
 * ellipsis. Only for lines whose full text stands elsewhere.
 */
export const fewWords = (text: string, most: number): string =>
  cutBeforeMark(text, (unmarked) => cutToWords(unmarked, most));

function cutToWords(text: string, most: number): string {
  const whole = withoutStop(text);
  if (countWords(whole) <= most) return whole;
  const clauses = clauseEnds(whole).map((end) => whole.slice(0, end));
  const fitting = clauses.filter((clause) => countWords(clause) >= LEAST_WORDS && countWords(clause) <= most);
  return fitting.at(-1) ?? `${firstOf(whole, most)}…`;
}

/** The first words, and no word at their end that only leads on to the next. */
function firstOf(whole: string, most: number): string {
  const words = whole.split(/\s+/u);
  let count = most;
  while (count > LEAST_WORDS && LEADING_ON.test(words[count - 1] ?? "")) count -= 1;
  return words
    .slice(0, count)
    .join(" ")
    .replace(/[,;:]$/u, "");
}

const LEADING_ON =
  /^(a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|than|that|which|who|as|is|are|was|were|no|not|its|their|our)$/iu;
