import { z } from "zod";
import { brandRefSchema } from "../brand/brand-ref";
import { type Answers, answersSchema, confirmedSchema, type Draft, type StoredValue } from "../draft/draft";
import type { AnyQuestion } from "../form/question";
import { sectionIdSchema } from "../ids/section-ids";
import { sectionList } from "../sections/registry";
import { findOwn } from "../text/find-own";

/** Raised when the shape below changes; stands beside every stored snapshot. */
export const SNAPSHOT_VERSION = 1;

const filedSection = z.strictObject({
  version: z.int(),
  answers: answersSchema,
  /** Absent where nothing was said of any words, and in snapshots from before anything could be. */
  confirmed: confirmedSchema.optional(),
});

export const snapshotSchema = z.strictObject({
  title: z.string(),
  organisation: z.string(),
  brand: brandRefSchema,
  state: z.enum(["draft", "final"]),
  sections: z.partialRecord(sectionIdSchema, filedSection),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

type Frozen = Omit<Snapshot, "sections"> & { draft: Draft };

/** What a version keeps of the answers: all but the private ones, so that nothing frozen ever has to be touched. */
export function takeSnapshot({ draft, title, organisation, brand, state }: Frozen): Snapshot {
  const sections: Snapshot["sections"] = {};
  for (const section of sectionList) {
    const stored = draft[section.id];
    if (!stored) continue;
    const { answers, confirmed = [] } = stored;
    sections[section.id] = {
      version: section.version,
      answers: pickPublic(section.questions, answers),
      ...(confirmed.length > 0 && { confirmed: [...confirmed].sort() }),
    };
  }
  return { title, organisation, brand, state, sections };
}

function pickPublic(questions: Readonly<Record<string, AnyQuestion>>, values: Answers): Answers {
  const kept = Object.entries(values).filter(([key]) => findOwn(questions, key)?.use !== "private");
  return Object.fromEntries(kept.map(([key, value]) => [key, publicValue(findOwn(questions, key), value)]));
}

/** Keys that are no question (a row's id, where it was copied from) stay as they are. */
function publicValue(question: AnyQuestion | undefined, value: StoredValue): StoredValue {
  if (question?.kind !== "rows" || !Array.isArray(value)) return value;
  return value.map((row) => (isRow(row) ? pickPublic(question.columns, row) : row));
}

const isRow = (value: StoredValue): value is { [key: string]: StoredValue } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
