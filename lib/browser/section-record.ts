import type { SavedSection, StoredSection } from "@/lib/contract/section";
import type { Answers } from "@/lib/domain/draft/draft";
import { isSameAnswer } from "@/lib/domain/draft/is-same-answer";
import { normaliseStored } from "@/lib/domain/draft/normalise-stored";
import type { SectionId } from "@/lib/domain/ids/section-ids";
import type { AnswerPath } from "@/lib/domain/merge/merge-answers";
import { newRowId } from "./new-row-id";
import type { Refusal, SectionSave, WaitingOutcome } from "./send-section";

export type Edit = Pick<SectionSave, "answers" | "finished" | "unknown" | "confirmed" | "cause" | "leftOut">;
export type OpenSection = Pick<StoredSection, "revision" | "answers" | "finished" | "unknown" | "confirmed">;
/** A section somebody else changed meanwhile: saving it waits until each clash is chosen. */
export type Conflict = {
  sectionId: SectionId;
  /** Fields both sides changed, each differently, and rows one side removed and the other edited. */
  clashes: readonly AnswerPath[];
  /** What this browser would save. */
  mine: Answers;
  theirs: StoredSection;
};

/** Why a section could not be saved so far; gone with its next success. */
export type Trouble = {
  outcome: WaitingOutcome;
  tries: number;
  /** When trying first failed, in epoch milliseconds. */
  since: number;
};

/** What the browser knows of one section on its way to the server. */
export type SectionRecord = {
  sectionId: SectionId;
  /** As the server last acknowledged it. */
  acknowledged: OpenSection;
  /** Typed and never sent: newer typing takes its place. */
  edit: Edit | null;
  /** Sent and not answered yet: keeps its key and body until it is. */
  sent: SectionSave | null;
  /** Why the server will not take this edit; the next one starts afresh. */
  refusal: Refusal | null;
  conflict: Conflict | null;
  /** Null unless the last try failed in a way a repeat may mend. */
  trouble: Trouble | null;
};

export const newRecord = (sectionId: SectionId, acknowledged: OpenSection): SectionRecord => ({
  sectionId,
  acknowledged,
  edit: null,
  sent: null,
  refusal: null,
  conflict: null,
  trouble: null,
});

export const isUnsaved = ({ edit, sent }: SectionRecord): boolean => edit !== null || sent !== null;

export function isNothingNew(record: SectionRecord, { answers, finished, unknown, confirmed }: Edit): boolean {
  const newest = newestOf(record);
  return (
    isSameAnswer(newest.answers, answers) &&
    (finished === undefined || finished === newest.finished) &&
    (unknown === undefined || isSameAnswer(newest.unknown, unknown)) &&
    (confirmed === undefined || isSameAnswer(newest.confirmed, confirmed))
  );
}

/** The newest answers known in this browser, whether or not they have left it. */
export function newestOf(record: SectionRecord): OpenSection {
  const { acknowledged, sent, edit } = record;
  return {
    ...acknowledged,
    answers: (edit ?? sent ?? acknowledged).answers,
    // An edit of the text alone says nothing of the marks: what was said before it holds.
    finished: edit?.finished ?? sent?.finished ?? acknowledged.finished,
    unknown: edit?.unknown ?? sent?.unknown ?? acknowledged.unknown,
    confirmed: edit?.confirmed ?? sent?.confirmed ?? acknowledged.confirmed,
  };
}

export function putEdit(record: SectionRecord, given: Edit): void {
  const answers = cleanAnswers(given.answers);
  record.edit = { ...record.edit, ...given, answers };
  record.refusal = null;
  if (record.conflict) record.conflict = { ...record.conflict, mine: answers };
}

/** The request on its way, made from the waiting edit where there is none yet. */
export function takeSave(record: SectionRecord): SectionSave {
  if (record.sent) return record.sent;
  const { sectionId, acknowledged, edit } = record;
  record.edit = null;
  record.sent = {
    sectionId,
    revision: acknowledged.revision,
    key: newRowId(),
    ...(edit ?? { answers: acknowledged.answers }),
  };
  return record.sent;
}

export function acknowledge(record: SectionRecord, sent: SectionSave, saved: SavedSection): void {
  const { acknowledged } = record;
  const { answers, finished = acknowledged.finished } = sent;
  const { unknown = acknowledged.unknown, confirmed = acknowledged.confirmed } = sent;
  record.acknowledged = { revision: saved.revision, answers, finished, unknown, confirmed };
  record.sent = null;
  record.trouble = null;
}

/** The request comes back unsaved and becomes an edit again, under whatever was typed or ticked since. */
export function takeBack(record: SectionRecord): void {
  const { sent, edit } = record;
  if (sent) record.edit = { ...editOf(sent), ...edit };
  record.sent = null;
  record.trouble = null;
}

/**
 * The server will not take what was sent. It is not asked again, unless newer typing waits that it may take, or a text
 * that was left out of a merge came with it: that text may be what it refuses, and must not hold up the rest.
 */
export function refuse(record: SectionRecord, refusal: Refusal): void {
  const mayFareBetter = record.edit !== null || record.sent?.leftOut !== undefined;
  if (!mayFareBetter) record.refusal = refusal;
  takeBack(record);
  if (record.edit?.leftOut) record.edit = withoutLeftOut(record.edit);
}

const withoutLeftOut = ({ leftOut: _, ...edit }: Edit): Edit => edit;

const editOf = ({ sectionId, revision, key, ...edit }: SectionSave): Edit => edit;

// Cleaning keeps a record a record: it only ever changes the texts inside.
const cleanAnswers = (answers: Answers): Answers => normaliseStored(answers) as Answers;
