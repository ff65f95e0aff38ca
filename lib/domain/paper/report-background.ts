import { formatDate } from "../dates/format-date";
import { rowsInOrder } from "../form/find-row";
import type { Need } from "../sections/alignment/need-words";
import type { Block } from "../slides/block";
import { makeTable } from "../slides/make-table";
import { isUnverified, valueWords } from "../slides/measure-words";
import { asSentence } from "../text/sentence";
import { shortClause } from "../text/short-clause";
import { evidenceSentence, problemSentence } from "./case-sentences";
import { paragraph } from "./paper-frame";
import type { PaperGiven } from "./paper-given";

const MAX_NEEDS = 3;
const CELL_CHARACTERS = 60;
const QUOTE_CHARACTERS = 160;

/** The problem, what is known of it, a real question, and the priorities it touches with a number for each. */
export function backgroundBlocks(given: PaperGiven): Block[] {
  const said = [problemSentence(given), evidenceSentence(given)].filter((sentence) => sentence !== null).join(" ");
  return [...paragraph(said), ...realQuestion(given), ...needsTable(given)];
}

function realQuestion({ draft, context }: PaperGiven): Block[] {
  const asked = rowsInOrder(draft.evidence.realQuestions, context.picks.anonymisedQuestionIds);
  const row = asked.find(({ text }) => text !== null);
  if (row === undefined || row.text === null) return [];
  const answer =
    row.answer === null ? [] : paragraph(`Our answer: ${asSentence(shortClause(row.answer, QUOTE_CHARACTERS))}`);
  const by = row.when === null ? "A real question, names left out" : `A real question, names left out: ${row.when}`;
  return [{ kind: "quote", text: `“${shortClause(row.text, QUOTE_CHARACTERS)}”`, by: shortClause(by, 110) }, ...answer];
}

function needsTable({ draft: { alignment }, context: { locale } }: PaperGiven): Block[] {
  const named = alignment.needs.filter(({ title }) => title !== null).slice(0, MAX_NEEDS);
  if (named.length === 0) return [];
  return [
    makeTable({
      caption: "Needs, the priorities they serve and the number for each",
      columns: [
        { head: "Need", share: 230 },
        { head: "Priority, and where it stands", share: 230 },
        { head: "Measure", share: 180 },
        { head: "Today", share: 110 },
        { head: "Target", share: 130 },
      ],
      rows: named.map((need) => [
        short(need.title),
        short([need.corporateObjective, need.docRef].filter((part) => part !== null).join("; ") || null, 80),
        short(need.measureName),
        todayCell(need, locale),
        targetCell(need, locale),
      ]),
      rhythm: "dense",
    }),
  ];
}

const short = (text: string | null, most = CELL_CHARACTERS): string | null =>
  text === null ? null : shortClause(text, most);

const measured = ({ measureName, measureUnit }: Need) => ({ name: measureName, unit: measureUnit });

function todayCell(need: Need, locale: string): string | null {
  const value = valueWords(need.measureBaseline, measured(need), locale);
  return value !== null && isUnverified(need) ? `${value} (unverified)` : value;
}

function targetCell(need: Need, locale: string): string | null {
  const value = valueWords(need.measureTarget, measured(need), locale);
  if (value === null || need.measureTargetDate === null) return value;
  return `${value} by ${formatDate(need.measureTargetDate, locale)}`;
}
