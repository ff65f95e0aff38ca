import { isOnlyPlanned } from "../sections/risks/risk-words";
import { countAboveAppetite, DEFAULT_APPETITE } from "../sections/risks/score";
import type { Block } from "../slides/block";
import { numberWord } from "../text/number-words";
import { notActingSentence } from "./case-sentences";
import { paragraph } from "./paper-frame";
import { type PaperGiven, tablesOf } from "./paper-given";
import { shortTable } from "./short-table";

const CELL_CHARACTERS = 90;

/** The risks that matter most with their scores and first controls, and what not acting would mean. */
export function risksBlocks(given: PaperGiven): Block[] {
  const { risks, appetite } = given.draft.risks;
  const [table] = tablesOf(given.slides, "risks");
  if (table === undefined) return paragraph("No risk is assessed yet.");
  const limit = appetite ?? DEFAULT_APPETITE;
  const { before, after } = countAboveAppetite(risks, limit);
  const accepted = `We accept a score of up to ${limit}: ${noneOr(before)} of the risks above it before, ${noneOr(after)} ${isOnlyPlanned(risks) ? "would be after" : "after"}. The full register is appended.`;
  return [
    shortTable(table, CELL_CHARACTERS),
    ...paragraph([notActingSentence(given), accepted].filter((part) => part !== null).join(" ")),
  ];
}

const noneOr = (count: number): string => (count === 0 ? "none" : numberWord(count));
