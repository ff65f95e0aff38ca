import { decisionRule } from "../sections/pilot/pilot-slide";
import type { Block } from "../slides/block";
import { costSentence, outOfHoursSentence, stopsSentence, trialSentence, undoSentence } from "./case-sentences";
import { bullets, paragraph } from "./paper-frame";
import { type PaperGiven, tablesOf } from "./paper-given";
import { reasonLines } from "./reason-lines";
import { shortTable } from "./short-table";

const REASON_CHARACTERS = 120;
const CELL_CHARACTERS = 80;

/** Why this one, how it would run, what would count as success and the rule that ends it. */
export function preferredBlocks(given: PaperGiven): Block[] {
  const { draft, context, slides } = given;
  const runs = [trialSentence(given), costSentence(given), stopsSentence(given)];
  const safe = [outOfHoursSentence(given), undoSentence(given)];
  const [measures] = tablesOf(slides, "pilot");
  return [
    ...bullets(reasonLines(draft, context, REASON_CHARACTERS)),
    ...joined(runs),
    ...(measures === undefined
      ? []
      : [shortTable(measures, CELL_CHARACTERS), ...bullets(decisionRule(draft.pilot, context))]),
    ...joined(safe),
  ];
}

const joined = (sentences: readonly (string | null)[]): Block[] =>
  paragraph(sentences.filter((sentence) => sentence !== null).join(" "));
