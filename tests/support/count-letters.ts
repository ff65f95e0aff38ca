import { cleanText } from "@/lib/export/fit/normalise-outline";
import { compact } from "./pdf/deck-words";

function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  // What opens in a text from the left closes in one from the right.
  for (const letter of compact(cleanText(text)).replaceAll(")", "(")) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** Letters that a file holds fewer of than the texts that have to stand in it. */
export function lostLetters(asked: readonly string[], found: string): string[] {
  const printed = countLetters(found);
  return [...countLetters(asked.join(""))]
    .filter(([letter, count]) => (printed.get(letter) ?? 0) < count)
    .map(([letter]) => letter);
}
