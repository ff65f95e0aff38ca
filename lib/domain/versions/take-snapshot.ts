import type { Answers, Draft, StoredValue } from "../draft";
import type { AnyQuestion } from "../question";
import type { Section } from "../section";
import type { SectionId } from "../section-ids";
import { sectionList } from "../sections/registry";

/** Raised when the shape below changes; stands beside every stored snapshot. */
export const SNAPSHOT_VERSION = 1;

export type Snapshot = {
  title: string;
  state: "draft" | "final";
  sections: { [K in SectionId]?: { version: number; answers: Answers } };
};

type Frozen = { title: string; state: Snapshot["state"]; draft: Draft };

/** What a version keeps of the answers: all but the private ones, so that nothing frozen ever has to be touched. */
export function takeSnapshot({ title, state, draft }: Frozen): Snapshot {
  const sections: Snapshot["sections"] = {};
  for (const section of sectionList) {
    const stored = draft[section.id];
    if (stored) sections[section.id] = { version: section.version, answers: withoutPrivate(section, stored.answers) };
  }
  return { title, state, sections };
}

function withoutPrivate(section: Section, answers: Answers): Answers {
  return pickPublic(section.questions, answers);
}

function pickPublic(questions: Readonly<Record<string, AnyQuestion>>, values: Answers): Answers {
  const kept = Object.entries(values).filter(([key]) => questions[key]?.use !== "private");
  return Object.fromEntries(kept.map(([key, value]) => [key, publicValue(questions[key], value)]));
}

/** Keys that are no question (a row's id, where it was copied from) stay as they are. */
function publicValue(question: AnyQuestion | undefined, value: StoredValue): StoredValue {
  if (question?.kind !== "rows" || !Array.isArray(value)) return value;
  return value.map((row) => (isRow(row) ? pickPublic(question.columns, row) : row));
}

const isRow = (value: StoredValue): value is { [key: string]: StoredValue } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
