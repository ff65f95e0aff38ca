import { ruleLines } from "../sections/pilot/decision-rule";
import { measureOf } from "../sections/pilot/measure-of";
import { measuresTable } from "../sections/pilot/measures-table";
import { costSentence, outOfHoursBlocks, stopsBlocks, trialSentence, undoBlocks } from "./case-sentences";
import { bullets, paragraph } from "./paper-frame";
import type { PaperGiven } from "./paper-given";
import { always, item, type PaperItem, rows } from "./paper-item";
import { reasonItems } from "./reason-items";

/** Why this one, how it would run, what would count as success and the rule that ends it. */
export function preferredItems(given: PaperGiven): PaperItem[] {
  const { draft, context } = given;
  const measures = draft.pilot.metrics
    .map((metric) => measureOf(metric, draft.alignment.needs))
    .filter(({ name, success }) => name !== null || success !== null);
  const runs = [trialSentence(given), costSentence(given)].filter((sentence) => sentence !== null).join(" ");
  return [
    ...reasonItems(given, (index) => 2 + index),
    ...item("trial", 2, paragraph(runs)),
    ...item("stops", 3, stopsBlocks(given)),
    ...rows("measure", (index) => 2 + index, measuresTable(measures, context)),
    ...always(measures.length === 0 ? [] : bullets(ruleLines(draft.pilot, measures, context))),
    ...item("outOfHours", 3, outOfHoursBlocks(given)),
    ...item("undo", 4, undoBlocks(given)),
  ];
}
