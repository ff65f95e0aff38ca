import { answerReasons, wholeTexts } from "../deck/joined/answer-reasons";
import type { Line } from "../slides/line";
import { plainLine } from "../slides/line";
import { readParts, withListLines } from "../text/read-list";
import { uncapitalise } from "../text/sentence";
import { bullets } from "./paper-frame";
import type { PaperGiven } from "./paper-given";
import { item, type PaperItem } from "./paper-item";

/** The deck's reasons, whole: a figure goes before its words, the number of a place does not; a list is points. */
export const reasonItems = ({ draft, context }: PaperGiven, orderOf: (index: number) => number): PaperItem[] =>
  answerReasons(draft, context, wholeTexts).flatMap(({ value, lead }, index) => {
    const words = plainLine(lead);
    const isPlace = value === undefined || value === String(index + 1);
    const lines: Line[] = isPlace
      ? pointsOf(words)
      : [[{ text: `${value} `, strong: true }, { text: uncapitalise(withListLines(words)) }]];
    return item("reason", orderOf(index), bullets(lines));
  });

const pointsOf = (words: string): string[] =>
  readParts(words).flatMap((part) => (part.kind === "prose" ? [part.text] : part.items));
