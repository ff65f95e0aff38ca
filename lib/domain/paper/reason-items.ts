import { answerReasons, firstLinkedNeed } from "../deck/joined/answer-reasons";
import type { Line } from "../slides/line";
import { plainLine } from "../slides/line";
import { readParts, withListLines } from "../text/read-list";
import { bullets } from "./paper-frame";
import type { PaperGiven } from "./paper-given";
import { item, type PaperItem } from "./paper-item";

/**
 * The deck's reasons, whole: a figure goes before its words, the number of a place does not; a list is points. The problem
 * in its own words is no reason here, as a paper has said it before.
 */
export function reasonItems({ draft, context }: PaperGiven, orderOf: (index: number) => number): PaperItem[] {
  const problem = firstLinkedNeed(draft.alignment)?.problemNow ?? null;
  return answerReasons(draft, context).flatMap(({ value, lead }, index) => {
    const words = plainLine(lead);
    if (words === problem) return [];
    const isPlace = value === undefined || value === String(index + 1);
    const lines: Line[] = isPlace
      ? pointsOf(words)
      : [[{ text: `${value} `, strong: true }, { text: withListLines(words) }]];
    return item("reason", orderOf(index), bullets(lines));
  });
}

const pointsOf = (words: string): string[] =>
  readParts(words).flatMap((part) => (part.kind === "prose" ? [part.text] : part.items));
