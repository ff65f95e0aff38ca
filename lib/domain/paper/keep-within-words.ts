import { plainLine } from "../deck/line";
import { countRoom } from "../text/count-room";
import { countWords } from "../text/count-words";
import type { PaperContent } from "./paper-given";
import type { PaperPart } from "./paper-outline";
import { partTexts } from "./paper-texts";

/** Letters a word comes to with the space after it, in long words; a script without spaces has few words. */
const LETTERS_A_WORD = 6.5;

/**
 * The paper without its last blocks, until no more words are left than that. What opens it stays: it is short by
 * itself, and whatever gives way stands in the deck.
 */
export function keepWithinWords(content: PaperContent, most: number): PaperContent {
  let parts = content.parts;
  while (parts.length > 0 && isOver({ ...content, parts }, most)) parts = withoutLastBlock(parts);
  return { ...content, parts };
}

function withoutLastBlock(parts: readonly PaperPart[]): PaperPart[] {
  const last = parts.at(-1);
  if (last === undefined) return [];
  const body = last.body.slice(0, -1);
  return body.length === 0 ? parts.slice(0, -1) : [...parts.slice(0, -1), { ...last, body }];
}

function isOver({ kicker, heading, lead, facts, parts }: PaperContent, most: number): boolean {
  const texts = [
    kicker,
    heading,
    lead === null ? "" : plainLine(lead),
    ...facts.flatMap(({ label, text }) => [label, text]),
    ...parts.flatMap(partTexts),
  ];
  const sumOf = (count: (text: string) => number): number => texts.reduce((sum, text) => sum + count(text), 0);
  return sumOf(countWords) > most || sumOf(countRoom) > most * LETTERS_A_WORD;
}
