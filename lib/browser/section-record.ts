import type { SavedSection, StoredSection } from "@/lib/contract/section";
import type { Answers } from "@/lib/domain/draft";
import { findOwn } from "@/lib/domain/find-own";
import { normaliseStored } from "@/lib/domain/normalise-stored";
import type { SectionId } from "@/lib/domain/section-ids";
import { compareAnswers } from "./compare-answers";
import { isSameAnswer } from "./is-same-answer";
import { mergeUnknown } from "./merge-unknown";
import { newRowId } from "./new-row-id";
import type { Refusal, SectionSave, WaitingOutcome } from "./send-section";

export type Edit = Pick<SectionSave, "answers" | "finished" | "unknown">;
export type OpenSection = Pick<StoredSection, "revision" | "answers" | "finished" | "unknown">;
export type Choice = "mine" | "theirs";

/** A section somebody else changed meanwhile: saving it waits until each clash is chosen. */
export type Conflict = {
  sectionId: SectionId;
  /** Questions both sides changed, each differently. */
  clashes: readonly string[];
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
  /** Given up in a choice between two sides: each is stored once before the edit, among the section's earlier states. */
  givenUp: readonly Edit[];
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
  givenUp: [],
  refusal: null,
  conflict: null,
  trouble: null,
});

export const isUnsaved = ({ edit, sent, givenUp }: SectionRecord): boolean =>
  edit !== null || sent !== null || givenUp.length > 0;

export function isNothingNew(record: SectionRecord, { answers, finished, unknown }: Edit): boolean {
  const newest = newestOf(record);
  return (
    isSameAnswer(newest.answers, answers) &&
    (finished === undefined || finished === newest.finished) &&
    (unknown === undefined || isSameAnswer(newest.unknown, unknown))
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
  };
}

export function putEdit(record: SectionRecord, given: Edit): void {
  const answers = cleanAnswers(given.answers);
  record.edit = { ...record.edit, ...given, answers };
  record.refusal = null;
  if (record.conflict) record.conflict = { ...record.conflict, mine: answers };
}

/** The request on its way, made from what was given up or from the waiting edit where there is none yet. */
export function takeSave(record: SectionRecord): SectionSave {
  if (record.sent) return record.sent;
  const { sectionId, acknowledged, edit } = record;
  const [givenUp] = record.givenUp;
  if (!givenUp) record.edit = null;
  record.sent = {
    sectionId,
    revision: acknowledged.revision,
    key: newRowId(),
    ...(givenUp ?? edit ?? { answers: acknowledged.answers }),
  };
  return record.sent;
}

export function acknowledge(record: SectionRecord, sent: SectionSave, saved: SavedSection): void {
  const { answers, finished = record.acknowledged.finished, unknown = record.acknowledged.unknown } = sent;
  record.acknowledged = { revision: saved.revision, answers, finished, unknown };
  record.sent = null;
  record.trouble = null;
  record.givenUp = record.givenUp.slice(1);
}

/**
 * The request comes back unsaved and becomes an edit again, under whatever was typed or ticked since; what was given
 * up waits where it was.
 */
function takeBack(record: SectionRecord): void {
  const { sent, edit, givenUp } = record;
  if (sent && givenUp.length === 0) record.edit = { ...editOf(sent), ...edit };
  record.sent = null;
  record.trouble = null;
}

/** The server will not take what was sent. It is not asked again, unless newer typing waits that it may take. */
export function refuse(record: SectionRecord, refusal: Refusal): void {
  if (!record.edit) record.refusal = refusal;
  takeBack(record);
  record.givenUp = [];
}

/** Somebody else saved first. Brings both sides together; what both changed becomes a conflict. */
export function meet(record: SectionRecord, theirs: StoredSection): { merged: Answers } | null {
  const base = record.acknowledged;
  takeBack(record);
  record.acknowledged = theirs;
  const { edit } = record;
  if (!edit) return null;
  const unknown = edit.unknown && mergeUnknown({ base: base.unknown, mine: edit.unknown, theirs: theirs.unknown });
  const wanted = unknown ? { ...edit, unknown } : edit;
  // What was given up goes before the edit, and the edit must then follow it.
  if (record.givenUp.length === 0 && isNothingNew({ ...record, edit: null }, wanted)) {
    record.edit = null;
    return null;
  }
  const { merged, clashes } = compareAnswers({ base: base.answers, mine: edit.answers, theirs: theirs.answers });
  record.edit = { ...wanted, answers: merged };
  if (clashes.length > 0) record.conflict = { sectionId: record.sectionId, clashes, mine: merged, theirs };
  return { merged };
}

/** The answers as chosen; null where nothing clashed. What is given up is sent first, so that it is not lost. */
export function resolveConflict(record: SectionRecord, choices: Readonly<Record<string, Choice>>): Answers | null {
  const { conflict } = record;
  if (!conflict) return null;
  const given = conflict.clashes.filter((key) => findOwn(choices, key) === "theirs");
  const chosen = given.map((key) => [key, findOwn(conflict.theirs.answers, key) ?? null]);
  const answers = { ...conflict.mine, ...Object.fromEntries(chosen) };
  const edit = record.edit ?? { answers: conflict.mine };
  record.conflict = null;
  if (given.length > 0) record.givenUp = [...record.givenUp, withoutMarks(edit)];
  record.edit = { ...edit, answers };
  return answers;
}

/** Marks are no side of a choice: they go with the edit that follows, merged with everybody else's. */
const withoutMarks = ({ unknown: _, ...text }: Edit): Edit => text;

const editOf = ({ sectionId, revision, key, ...edit }: SectionSave): Edit => edit;

// Cleaning keeps a record a record: it only ever changes the texts inside.
const cleanAnswers = (answers: Answers): Answers => normaliseStored(answers) as Answers;
