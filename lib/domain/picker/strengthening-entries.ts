import type { CaseEntry } from "../library/case-entry";
import { decisionWords } from "../library/known-result";
import type { AskTemplate, FigureEntry, Guidance, Library, ObjectionEntry, TrainingEntry } from "../library/library";
import { commentKindOptions, contentTypeOptions } from "../sections/safeguards/options";
import { unitFor } from "../text/format-number";
import type { PickerEntry } from "./picker-entry";

type Source = Library["sources"][number];

const MAX_SOURCE_CHARACTERS = 160;
const MAX_REACH_SOURCE_CHARACTERS = 120;

const copied = ({ id, version }: { id: string; version: number }) => ({ libraryId: id, libraryVersion: version });

/** A case comes with its facts, where each stands, and what it does not prove. */
export function fromCase(entry: CaseEntry, sources: readonly Source[]): PickerEntry {
  const { id, org, year, title, facts, fitsWhen } = entry;
  return {
    id,
    title: year === null ? org : `${org}, ${year}`,
    about: [title, decisionWords(entry), fitsWhen === null ? null : `Fits when: ${fitsWhen}`]
      .filter((part) => part !== null)
      .join(". "),
    toColumns: (newId) => ({
      ...copied(entry),
      org,
      kind: entry.kind,
      sector: entry.sector,
      year,
      result: entry.result,
      facts: facts.map(({ text, source }) => ({ id: newId(), text, sourceId: sourceName(source, sources) })),
      caveat: entry.caveat,
      lessonForUs: entry.lesson,
      claimType: entry.claimType,
      status: entry.status,
    }),
  };
}

/** What is known of a fail, and our reading of its cause; the rest of its anatomy is the writer's to find out. */
export function fromFail(entry: CaseEntry): PickerEntry[] {
  const { id, org, year, title, whyItFailed, whatWeWouldDo } = entry;
  if (whyItFailed === null) return [];
  const name = year === null ? org : `${org}, ${year}`;
  return [
    {
      id,
      title: name,
      about: title,
      toColumns: () => ({
        ...copied(entry),
        title: name,
        whatWasPosted: title,
        whyItFailed,
        before: whatWeWouldDo,
      }),
    },
  ];
}

/** One row a channel. The source gives the year, not the day, so the date stays open. */
export function fromReach(entry: FigureEntry, sources: readonly Source[]): PickerEntry[] {
  const { id, year, caveat, reach } = entry;
  if (reach === undefined) return [];
  const { population, unit } = reach;
  return reach.values.map(({ platform, value }, index) => ({
    id: `${id}-${index + 1}`,
    title: `${platform}: ${value}${unit} of ${population}`,
    about: [year === null ? null : `Asked in ${year}`, caveat].filter((part) => part !== null).join(". "),
    toColumns: () => ({
      ...copied(entry),
      platform,
      population,
      value,
      unit,
      source: sourceName(entry.source, sources, MAX_REACH_SOURCE_CHARACTERS),
    }),
  }));
}

export function fromAskTemplate(entry: AskTemplate): PickerEntry {
  const { id, ask, supportLooksLike, fallback, why } = entry;
  return { id, title: ask, about: why, toColumns: () => ({ ...copied(entry), ask, supportLooksLike, fallback }) };
}

/** The sources by name, as many as a source line holds; an own entry's stand as they were written. */
function sourceName(ids: readonly string[], sources: readonly Source[], most = MAX_SOURCE_CHARACTERS): string {
  const names = ids.map((id) => {
    const known = sources.find((source) => source.id === id);
    return known === undefined ? id : named(known);
  });
  return names.reduce((line, name) => {
    const longer = line === "" ? name : `${line}; ${name}`;
    return longer.length <= most || line === "" ? longer : line;
  }, "");
}

const named = ({ title, year }: Source): string => (year === null ? title : `${title} (${year})`);

export function fromObjection(entry: ObjectionEntry): PickerEntry {
  const { id, objection, concede, answer, askBack } = entry;
  return {
    id,
    title: objection,
    about: concede,
    toColumns: () => ({ ...copied(entry), objection, concede, answer, askBack }),
  };
}

export function fromTraining(entry: TrainingEntry): PickerEntry {
  const { id, title, audience, minutes } = entry;
  return {
    id,
    title,
    about: `${audience}, ${minutes} ${unitFor(minutes, "minutes")}`,
    toColumns: () => ({ ...copied(entry), name: title, audience, minutes }),
  };
}

const labelIn = (options: readonly { value: string; label: string }[], value: string): string =>
  options.find((option) => option.value === value)?.label ?? value;

export const fromApprovals = ({ approvals }: Guidance): PickerEntry[] =>
  approvals.rows.map(({ type, drafter, approvers, maxMinutes }) => ({
    id: `${approvals.id}-${type}`,
    title: labelIn(contentTypeOptions, type),
    about: drafter,
    toColumns: (newId) => ({
      ...copied(approvals),
      type,
      drafter,
      approvers: approvers.map((role) => ({ id: newId(), role })),
      maxMinutes,
    }),
  }));

export const fromTriage = ({ triage }: Guidance): PickerEntry[] =>
  triage.rows.map(({ comment, action }) => ({
    id: `${triage.id}-${comment}`,
    title: labelIn(commentKindOptions, comment),
    about: action,
    toColumns: () => ({ ...copied(triage), comment, action }),
  }));

export const fromOutline = ({ outline }: Guidance): PickerEntry[] =>
  outline.items.map((heading, index) => ({
    id: `${outline.id}-${index + 1}`,
    title: heading,
    about: "",
    toColumns: () => ({ ...copied(outline), heading, status: "missing" }),
  }));
