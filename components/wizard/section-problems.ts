import { rowsOf } from "@/components/questions/rows-of";
import { isPlainDate } from "@/lib/domain/dates/is-plain-date";
import type { Answers, StoredRow, StoredValue } from "@/lib/domain/draft/draft";
import { isBlank } from "@/lib/domain/draft/is-blank";
import { isNeeded } from "@/lib/domain/form/is-needed";
import { isShown } from "@/lib/domain/form/is-shown";
import type { AnyQuestion, AnyScalarQuestion } from "@/lib/domain/form/question";
import { readTypedNumber } from "@/lib/domain/form/read-typed-number";
import type { AskedSection } from "@/lib/domain/sections/define-section";
import type { Place } from "@/lib/domain/text/decimal-mark";
import { findOwn } from "@/lib/domain/text/find-own";
import type { Reading } from "@/lib/domain/text/read-number";

/** One thing to mend before going on, with the anchor of its field. */
export type SectionProblem = { fieldId: string; message: string };

type Check = {
  section: AskedSection;
  answers: Answers;
  /** The writer says the section is finished. */
  isFinished: boolean;
  stanceOn: boolean;
  /** Decides what "4.500" means. */
  place: Place;
  /** Fields, by anchor, that somebody is finding out: they may wait until the section is called finished. */
  isUnknown?: (anchor: string) => boolean;
};

/** What keeps a section from being finished: answers that cannot be read, and needed questions without one. */
export function sectionProblems({ section, answers, isUnknown = () => false, ...rest }: Check): SectionProblem[] {
  return problemsOf({ ...rest, questions: section.questions, answers, anchor: "q", isUnknown });
}

type Level = {
  questions: Readonly<Record<string, AnyQuestion>>;
  answers: Answers;
  anchor: string;
  isFinished: boolean;
  stanceOn: boolean;
  place: Place;
  isUnknown: (anchor: string) => boolean;
};

function problemsOf(level: Level): SectionProblem[] {
  return Object.entries(level.questions).flatMap(([key, question]) => {
    if (!isAsked(question, level)) return [];
    const fieldId = `${level.anchor}-${key}`;
    const value = findOwn(level.answers, key);
    if (isBlank(value)) return isMissed(question, fieldId, level) ? [{ fieldId, message: blankMessage(question) }] : [];
    if (question.kind === "rows") return problemsOfRows(question.columns, rowsOf(value), { ...level, anchor: fieldId });
    const message = wrongMessage(question, value ?? null, level.place);
    return message ? [{ fieldId, message }] : [];
  });
}

function problemsOfRows(columns: Level["questions"], rows: readonly StoredRow[], level: Level): SectionProblem[] {
  return rows.flatMap((row) =>
    problemsOf({ ...level, questions: columns, answers: row, anchor: `${level.anchor}-${row.id}` }),
  );
}

function isAsked(question: AnyQuestion, { answers, stanceOn }: Level): boolean {
  return question.askedOn === undefined && (stanceOn || !question.stance) && isShown(question, answers);
}

/** What somebody is finding out may wait until the section is called finished. */
const isMissed = (question: AnyQuestion, fieldId: string, { isFinished, isUnknown }: Level): boolean =>
  isNeeded(question) && (isFinished || !isUnknown(fieldId));

function blankMessage(question: AnyQuestion): string {
  if (question.kind === "rows") return `Add at least one ${question.item} under “${question.label}”`;
  const isChosen = ["choice", "multiChoice", "scale", "yesNo", "reference", "library"].includes(question.kind);
  return isChosen ? `Choose an answer to “${question.label}”` : `Enter an answer to “${question.label}”`;
}

/** What is wrong with an answer that is there; null where it can be read. */
export function wrongMessage(question: AnyScalarQuestion, value: StoredValue, place: Place): string | null {
  if (question.kind === "date") return dateMessage(question, value);
  if (question.kind !== "number" && question.kind !== "money") return null;
  const unclear = typeof value === "string" ? unclearMessage(value, readTypedNumber(value, question, place)) : null;
  return unclear ?? numberMessage(question, value);
}

function unclearMessage(typed: string, reading: Reading): string | null {
  if (reading === null || "value" in reading) return null;
  const ways = reading.unclear.join(" or ");
  return reading.unclear.length > 1
    ? `Write ${ways}, because “${typed.trim()}” can mean either`
    : `Write ${ways} if that is what “${typed.trim()}” means`;
}

function dateMessage({ label }: AnyScalarQuestion, value: StoredValue): string | null {
  return typeof value === "string" && isPlainDate(value) ? null : `“${label}” must be a real date, such as 9 2 2027`;
}

function numberMessage({ kind, label, min, max, whole }: AnyScalarQuestion, value: StoredValue): string | null {
  if (typeof value !== "number") return `“${label}” must be a number, such as ${kind === "money" ? "4,500" : "12"}`;
  if (whole && !Number.isInteger(value)) return `“${label}” must be a whole number, such as 12`;
  if (min !== undefined && value < min) return `“${label}” must be ${min} or more`;
  if (max !== undefined && value > max) return `“${label}” must be ${max.toLocaleString("en-GB")} or less`;
  return null;
}
