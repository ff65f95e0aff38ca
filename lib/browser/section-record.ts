import type { SavedSection, StoredSection } from "@/lib/contract/section";
import type { Answers } from "@/lib/domain/draft";
import { normaliseStored } from "@/lib/domain/normalise-stored";
import type { SectionId } from "@/lib/domain/section-ids";
import { compareAnswers } from "./compare-answers";
import { isSameAnswer } from "./is-same-answer";
import { mergeUnknown } from "./merge-unknown";
import { newRowId } from "./new-row-id";
import type { SectionSave } from "./send-section";

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

/** What the browser knows of one section on its way to the server. */
export type SectionRecord = {
  sectionId: SectionId;
  /** As the server last acknowledged it. */
  acknowledged: OpenSection;
  /** Typed and never sent: newer typing takes its place. */
  edit: Edit | null;
  /** Sent and not answered yet: keeps its key and body until it is. */
  sent: SectionSave | null;
  /** The server will not take this edit; the next one starts afresh. */
  isRefused: boolean;
  conflict: Conflict | null;
};

export const newRecord = (sectionId: SectionId, acknowledged: OpenSection): SectionRecord => ({
  sectionId,
  acknowledged,
  edit: null,
  sent: null,
  isRefused: false,
  conflict: null,
});

export const isUnsaved = (record: SectionRecord): boolean => record.edit !== null || record.sent !== null;

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
  const { acknowledged } = record;
  const unsaved = record.edit ?? record.sent;
  if (!unsaved) return acknowledged;
  const { answers, finished = acknowledged.finished, unknown = acknowledged.unknown } = unsaved;
  return { ...acknowledged, answers, finished, unknown };
}

/** The record to send next. A request without an answer comes first: only its repeat tells whether it arrived. */
export function nextToSend(records: readonly SectionRecord[]): SectionRecord | null {
  const ready = records.filter((record) => isUnsaved(record) && !record.conflict && !record.isRefused);
  return ready.find((record) => record.sent) ?? ready[0] ?? null;
}

export function putEdit(record: SectionRecord, given: Edit): void {
  const answers = cleanAnswers(given.answers);
  record.edit = { ...record.edit, ...given, answers };
  record.isRefused = false;
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
  const { answers, finished = record.acknowledged.finished, unknown = record.acknowledged.unknown } = sent;
  record.acknowledged = { revision: saved.revision, answers, finished, unknown };
  record.sent = null;
}

/** The request comes back unsaved and becomes an edit again, unless newer typing waits already. */
export function takeBack(record: SectionRecord): void {
  const { sent } = record;
  if (!record.edit && sent) record.edit = editOf(sent);
  record.sent = null;
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
  if (isNothingNew({ ...record, edit: null }, wanted)) {
    record.edit = null;
    return null;
  }
  const { merged, clashes } = compareAnswers({ base: base.answers, mine: edit.answers, theirs: theirs.answers });
  record.edit = { ...wanted, answers: merged };
  if (clashes.length > 0) record.conflict = { sectionId: record.sectionId, clashes, mine: merged, theirs };
  return { merged };
}

/** The answers as chosen. What is given up is sent first, so that it stays among the section's earlier states. */
export function resolveConflict(record: SectionRecord, choices: Readonly<Record<string, Choice>>): Answers | null {
  const { conflict } = record;
  if (!conflict) return null;
  const given = conflict.clashes.filter((key) => choices[key] === "theirs");
  const chosen = given.map((key) => [key, conflict.theirs.answers[key] ?? null]);
  const answers = { ...conflict.mine, ...Object.fromEntries(chosen) };
  const edit = record.edit ?? { answers: conflict.mine };
  record.conflict = null;
  record.edit = edit;
  if (given.length > 0) takeSave(record);
  record.edit = { ...edit, answers };
  return answers;
}

const editOf = ({ sectionId, revision, key, ...edit }: SectionSave): Edit => edit;

// Cleaning keeps a record a record: it only ever changes the texts inside.
const cleanAnswers = (answers: Answers): Answers => normaliseStored(answers) as Answers;
