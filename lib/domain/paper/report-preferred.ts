import type { Block } from "../deck/block";
import { answerReasons } from "../deck/joined/answer-reasons";
import { decisionRule } from "../deck/joined/pilot";
import type { Line } from "../deck/line";
import { capitalise } from "../text/sentence";
import { shortClause } from "../text/short-clause";
import { costSentence, outOfHoursSentence, stopsSentence, trialSentence, undoSentence } from "./case-sentences";
import { bullets, paragraph } from "./paper-frame";
import { type PaperGiven, tablesOf } from "./paper-given";

/** Why this one, how it would run, what would count as success and the rule that ends it. */
export function preferredBlocks(given: PaperGiven): Block[] {
  const { draft, context, slides } = given;
  const runs = [trialSentence(given), costSentence(given), stopsSentence(given)];
  const safe = [outOfHoursSentence(given), undoSentence(given)];
  const [measures] = tablesOf(slides, "pilot");
  return [
    ...bullets(answerReasons(draft, context).map(({ value, lead }, index) => reason(value, lead, index))),
    ...joined(runs),
    ...(measures === undefined ? [] : [measures, ...bullets(decisionRule(draft.pilot, context))]),
    ...joined(safe),
  ];
}

/** A reason's figure goes before its words; the number of its place does not. */
function reason(value: string | undefined, lead: Line, index: number): Line {
  const words = shortClause(typeof lead === "string" ? lead : lead.map(({ text }) => text).join(""), 160);
  if (value === undefined || value === String(index + 1)) return capitalise(words);
  return [{ text: `${value} `, strong: true }, { text: words }];
}

const joined = (sentences: readonly (string | null)[]): Block[] =>
  paragraph(sentences.filter((sentence) => sentence !== null).join(" "));
