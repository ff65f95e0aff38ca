import { plainLine } from "../slides/line";
import { isOverWords } from "./is-over-words";
import type { PaperContent } from "./paper-given";
import type { PaperPart } from "./paper-outline";
import { partTexts } from "./paper-texts";

/**
 * The paper without its last blocks, until no more words are left than that. What opens it stays: it is short by
 * itself, and whatever gives way stands in the deck.
 */
export function keepWithinWords(content: PaperContent, most: number): PaperContent {
  let parts = content.parts;
  while (parts.length > 0 && isOverWords(textsOf({ ...content, parts }), most)) parts = withoutLastBlock(parts);
  return { ...content, parts };
}

function withoutLastBlock(parts: readonly PaperPart[]): PaperPart[] {
  const last = parts.at(-1);
  if (last === undefined) return [];
  const body = last.body.slice(0, -1);
  return body.length === 0 ? parts.slice(0, -1) : [...parts.slice(0, -1), { ...last, body }];
}

const textsOf = ({ kicker, heading, lead, facts, parts }: PaperContent): string[] => [
  kicker,
  heading,
  lead === null ? "" : plainLine(lead),
  ...facts.flatMap(({ label, text }) => [label, text]),
  ...parts.flatMap(partTexts),
];
