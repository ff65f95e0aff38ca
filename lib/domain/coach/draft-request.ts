import { referenceLabel } from "../answers/reference-choices";
import { formatDate } from "../dates/format-date";
import { isPlainDate } from "../dates/is-plain-date";
import { addDays, type PlainDate } from "../dates/plain-date";
import type { Draft, StoredRow } from "../draft/draft";
import type { Place } from "../findings/make-finding";
import { referenceSchema } from "../form/kinds";
import type { AnyQuestion, AnyRowsQuestion } from "../form/question";
import type { CoachWords } from "../library/coach-words";
import { getSection } from "../sections/registry";
import { fillTemplate } from "../text/fill-template";
import { findOwn } from "../text/find-own";
import type { OpenUnknown } from "../unknown/open-unknowns";

/** Answers are wanted this long before the meeting, so that there is time to ask back. */
const DAYS_BEFORE_MEETING = 14;

/** Holds a date together on a slide; in an e-mail it may turn into a strange sign. */
const NO_BREAK_SPACE = "\u00A0";

type Given = {
  unknown: OpenUnknown;
  draft: Draft;
  /** The proposal's title. */
  title: string;
  words: CoachWords["request"];
  now: PlainDate;
  /** BCP 47. */
  locale: string;
};

export type Request = { subject: string; body: string };

/** The e-mail that asks somebody for a fact. It holds the question, never an answer or a note about anybody. */
export function draftRequest({ unknown, draft, title, words, now, locale }: Given): Request {
  const { place, question } = unknown;
  const meeting = meetingDate(draft, now);
  const due = meeting === null ? null : addDays(meeting, -DAYS_BEFORE_MEETING);
  const dateWords = (template: string, date: PlainDate | null): string =>
    date === null ? "" : fillTemplate(template, { date: formatDate(date, locale) });
  const opening = fillTemplate(words.opening, { title, meeting: dateWords(words.meeting, meeting) });
  const body = [
    opening,
    `${subjectOf(place, draft)}${question.label}`,
    askFor(place, question, draft, words),
    question.help?.why === undefined ? "" : fillTemplate(words.why, { why: question.help.why }),
    due !== null && due > now ? dateWords(words.due, due) : "",
    words.closing,
  ];
  return {
    subject: fillTemplate(words.subject, { title }),
    body: body
      .filter((part) => part !== "")
      .join("\n\n")
      .replaceAll(NO_BREAK_SPACE, " "),
  };
}

function meetingDate(draft: Draft, now: PlainDate): PlainDate | null {
  const date = draft.context?.answers.meetingDate;
  return typeof date === "string" && isPlainDate(date) && date > now ? date : null;
}

function askFor(place: Place, question: AnyQuestion, draft: Draft, words: CoachWords["request"]): string {
  const key = [place.sectionId, place.questionKey, place.column].filter(Boolean).join(".");
  const template = findOwn(words.byQuestion, key) ?? words.byKind[question.kind];
  const measure = rowAt(place, draft)?.measureName;
  return fillTemplate(template, { measure: typeof measure === "string" ? `“${measure}”` : "the number" });
}

/** The title of the row a fact belongs to, so that the reader knows which one is meant. */
function subjectOf(place: Place, draft: Draft): string {
  const list = findOwn(getSection(place.sectionId)?.questions, place.questionKey);
  if (list?.kind !== "rows" || list.use === "private" || findOwn(list.columns, list.titleColumn)?.use === "private")
    return "";
  if (place.column === list.titleColumn) return "";
  const row = rowAt(place, draft);
  const title = findOwn(row, list.titleColumn) || linkedTitle(list, row, draft);
  return typeof title === "string" && title.trim() !== "" ? `${title.trim()}: ` : "";
}

/** What the row is called that this one belongs to. */
function linkedTitle({ titleFrom = "", columns }: AnyRowsQuestion, row: StoredRow | undefined, draft: Draft) {
  const column = findOwn(columns, titleFrom);
  const to = referenceSchema.safeParse(findOwn(row, titleFrom));
  if (column?.kind !== "reference" || !to.success) return null;
  return referenceLabel(draft, to.data, column.to?.labelColumn);
}

function rowAt({ sectionId, questionKey, rowId }: Place, draft: Draft): StoredRow | undefined {
  const rows = findOwn(draft[sectionId]?.answers, questionKey);
  return Array.isArray(rows) ? rows.find((row): row is StoredRow => isRow(row) && row.id === rowId) : undefined;
}

const isRow = (value: unknown): value is StoredRow => typeof value === "object" && value !== null && "id" in value;
