import { formatDate } from "../dates/format-date";
import { rowsInOrder } from "../form/find-row";
import type { Need } from "../sections/alignment/need-words";
import { answerLabel } from "../sections/evidence/answer-line";
import type { Block } from "../slides/block";
import { makeTable } from "../slides/make-table";
import { isUnverified, valueWords } from "../slides/measure-words";
import { quoted } from "../text/quoted";
import { withListLines } from "../text/read-list";
import { evidenceBlocks, problemBlocks } from "./case-sentences";
import type { PaperGiven } from "./paper-given";
import { firstOf, item, type PaperItem, rows } from "./paper-item";
import { typedBlocks } from "./typed-blocks";

const MAX_NEEDS = 3;

/** The problem, what is known of it, a real question, and the priorities it touches with a number for each. */
export const backgroundItems = (given: PaperGiven): PaperItem[] => [
  ...item("problem", 1, problemBlocks(given)),
  ...item("evidence", 2, evidenceBlocks(given)),
  ...item("asked", 5, realQuestion(given)),
  ...needRows(given),
];

function realQuestion({ draft, context }: PaperGiven): Block[] {
  const asked = rowsInOrder(draft.evidence.realQuestions, context.picks.anonymisedQuestionIds);
  const row = asked.find(({ text }) => text !== null);
  if (row === undefined || row.text === null) return [];
  const by = row.when === null ? "A real question, names left out" : `A real question, names left out: ${row.when}`;
  return [
    { kind: "quote", text: quoted(row.text, context.locale), by },
    ...typedBlocks(row.answer, answerLabel(row.answerSent)),
  ];
}

function needRows({ draft: { alignment }, context: { locale } }: PaperGiven): PaperItem[] {
  const named = alignment.needs.filter(({ title }) => title !== null);
  return rows(
    "need",
    firstOf(MAX_NEEDS, 2),
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
        withListLines(need.title ?? ""),
        [need.corporateObjective, need.docRef].filter((part) => part !== null).join("; ") || null,
        need.measureName,
        todayCell(need, locale),
        targetCell(need, locale),
      ]),
      rhythm: "dense",
    }),
  );
}

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
