import type { CaseEntry, Guidance, ObjectionEntry, Source, TrainingEntry } from "@/lib/domain/library";
import { commentKindOptions, contentTypeOptions } from "@/lib/domain/sections/safeguards/options";
import { aboutOf, type PickerEntry } from "./picker-entry";

const MAX_SOURCE_CHARACTERS = 160;

export function fromCase(entry: CaseEntry, sources: readonly Source[]): PickerEntry {
  const { id, version, org, title } = entry;
  return {
    id,
    title: org,
    about: aboutOf(id, title),
    toColumns: (newId) => ({
      libraryId: id,
      libraryVersion: version,
      org,
      kind: entry.kind,
      sector: entry.sector,
      year: entry.year,
      result: entry.result,
      claimType: entry.claimType,
      caveat: entry.caveat,
      lessonForUs: entry.lesson,
      status: entry.status ?? "unconfirmed",
      facts: entry.facts.map(({ text, source }) => ({ id: newId(), text, sourceId: sourceWords(source, sources) })),
    }),
  };
}

/** Sources as a slide prints them: the register's line for a number, an own source as it was written. */
function sourceWords(ids: readonly string[], sources: readonly Source[]): string | null {
  const titles = ids.map((id) => sources.find((source) => source.id === id)?.title ?? id);
  const [first] = titles;
  if (first === undefined) return null;
  const all = titles.join("; ");
  return (all.length <= MAX_SOURCE_CHARACTERS ? all : first).slice(0, MAX_SOURCE_CHARACTERS);
}

export const fromObjection = ({ id, version, objection, concede, answer, askBack }: ObjectionEntry): PickerEntry => ({
  id,
  title: objection,
  about: aboutOf(id, concede),
  toColumns: () => ({ libraryId: id, libraryVersion: version, objection, concede, answer, askBack }),
});

export const fromTraining = ({ id, version, title, audience, minutes, outcome }: TrainingEntry): PickerEntry => ({
  id,
  title,
  about: `${audience}, ${minutes} minutes: ${outcome}`,
  toColumns: () => ({ libraryId: id, libraryVersion: version, name: title, audience, minutes }),
});

/** One entry of the guidance gives many rows, each to be chosen on its own. */
export function fromGuidance(guidance: Guidance, list: "approvals" | "triage" | "outlineHeadings"): PickerEntry[] {
  const { approvals, triage, outline } = guidance;
  if (list === "approvals")
    return approvals.rows.map(({ type, drafter, approvers, maxMinutes }) => ({
      id: `${approvals.id}-${type}`,
      title: labelOf(contentTypeOptions, type),
      about: [drafter, ...approvers].join(", then "),
      toColumns: (newId) => ({
        ...copiedFrom(approvals),
        type,
        drafter,
        approvers: approvers.map((role) => ({ id: newId(), role })),
        maxMinutes,
      }),
    }));
  if (list === "triage")
    return triage.rows.map(({ comment, action }) => ({
      id: `${triage.id}-${comment}`,
      title: labelOf(commentKindOptions, comment),
      about: action,
      toColumns: () => ({ ...copiedFrom(triage), comment, action }),
    }));
  return outline.items.map((heading, position) => ({
    id: `${outline.id}-${position}`,
    title: heading,
    about: "",
    toColumns: () => ({ ...copiedFrom(outline), heading, status: "missing" }),
  }));
}

const copiedFrom = ({ id, version }: { id: string; version: number }) => ({ libraryId: id, libraryVersion: version });

const labelOf = (options: readonly { value: string; label: string }[], code: string): string =>
  options.find(({ value }) => value === code)?.label ?? code;
