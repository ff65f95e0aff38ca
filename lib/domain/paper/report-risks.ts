import { rowsInOrder } from "../form/find-row";
import type { BuildContext } from "../sections/build-context";
import { aboveWords } from "../sections/risks/above-words";
import {
  controlOwner,
  controlText,
  isNotActing,
  isOnlyPlanned,
  type Risk,
  riskLetter,
  scoreCell,
} from "../sections/risks/risk-words";
import { DEFAULT_APPETITE, scoreAfter, scoreBefore } from "../sections/risks/score";
import type { BlockOf } from "../slides/block";
import { makeTable } from "../slides/make-table";
import { withListLines } from "../text/read-list";
import { asSentence } from "../text/sentence";
import { notActingBlocks } from "./case-sentences";
import { paragraph } from "./paper-frame";
import type { PaperGiven } from "./paper-given";
import { always, firstOf, item, type PaperItem, rows } from "./paper-item";

const MAX_RISKS = 5;

/** The risks that matter most with their scores and first controls, and what not acting would mean. */
export function riskItems(given: PaperGiven): PaperItem[] {
  const { risks, appetite } = given.draft.risks;
  const named = rowsInOrder(risks, given.context.picks.riskOrder).filter(({ title }) => title !== null);
  const acting = named.filter((risk) => !isNotActing(risk));
  if (acting.length === 0) return always(paragraph("No risk is assessed yet."));
  const limit = appetite ?? DEFAULT_APPETITE;
  const accepted = `We accept a score of up to ${limit}. ${aboveWords(risks, limit)} The full register is appended.`;
  return [
    ...rows("risk", firstOf(MAX_RISKS, 2), riskTable(acting, given.context)),
    ...item("notActing", 3, notActingBlocks(given)),
    ...always(paragraph(accepted)),
  ];
}

const riskTable = (acting: readonly Risk[], context: BuildContext): BlockOf<"table"> =>
  makeTable({
    caption: "Risks before and after their controls",
    columns: [
      { head: "Risk", share: 158 },
      { head: "Before", share: 88 },
      { head: isOnlyPlanned(acting) ? "Would be" : "After", share: 107 },
      { head: "First control and owner", share: 302 },
    ],
    rows: acting.map((risk, index) => [
      [{ text: riskLetter(index), strong: true }, { text: `\u00A0· ${risk.title}` }],
      scoreCell(scoreBefore(risk)),
      scoreCell(scoreAfter(risk)),
      controlWords(risk, context),
    ]),
    rhythm: "dense",
  });

function controlWords(risk: Risk, context: BuildContext): string | null {
  const control = risk.controls.find(({ text }) => text !== null);
  const text = control === undefined ? null : controlText(control, context);
  if (control === undefined || text === null) return null;
  const owner = controlOwner(control, context);
  const words = withListLines(text);
  return owner === null ? words : `${asSentence(words)}\n${owner}`;
}
