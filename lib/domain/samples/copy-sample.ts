import type { Answers, Draft, StoredRow, StoredValue } from "../draft/draft";
import { isBlank } from "../draft/is-blank";
import { rowsOf } from "../draft/rows-of";
import type { AnyQuestion, AnyRowsQuestion } from "../form/question";
import type { Library } from "../library/library";
import { pickerEntries } from "../picker/library-entries";
import { sectionList } from "../sections/registry";
import { findOwn } from "../text/find-own";
import { localChoices, structuralTicks } from "./local-choices";

type Copy = { library: Library; sampleId: string };

/**
 * The structure of a sample: its rows, how they are linked, what was picked from the library, and its words as examples
 * to replace. Amounts, dates, scores and who agreed belong to the sample alone, so they are not set.
 */
export function copySample(sample: Draft, { library, sampleId }: Copy): Draft {
  const draft: Draft = {};
  for (const { id, questions } of sectionList) {
    const filled = sample[id];
    if (!filled) continue;
    const answers = copyLevel({ questions, values: filled.answers, path: id, library });
    draft[id] = { answers, finished: false, sample: sampleId };
  }
  return draft;
}

type Level = {
  questions: Readonly<Record<string, AnyQuestion>>;
  values: Answers;
  /** Section, list and column by name, without rows. */
  path: string;
  library: Library;
  /** What the library's entry says, where the row was picked from it. */
  picked?: Answers;
};

function copyLevel({ questions, values, path, library, picked }: Level): Answers {
  return Object.fromEntries(
    Object.entries(questions).map(([key, question]) => {
      const place = { path: `${path}.${key}`, library };
      if (question.kind === "rows") return [key, copyRows(question, findOwn(values, key), place)];
      return [key, copyValue(question, findOwn(values, key) ?? null, place.path) ?? findOwn(picked, key) ?? null];
    }),
  );
}

function copyRows(question: AnyRowsQuestion, value: StoredValue | undefined, place: Pick<Level, "path" | "library">) {
  return rowsOf(value).map((row): StoredRow => {
    const { id, libraryId, libraryVersion } = row;
    const copied = copyLevel({
      ...place,
      questions: question.columns,
      values: row,
      picked: pickedColumns(question, row, place.library),
    });
    return { ...copied, id, ...(libraryId ? { libraryId, libraryVersion: libraryVersion ?? null } : {}) };
  });
}

/** The columns of the entry a row was picked from. Of entries that share an id the one of the same name is meant. */
function pickedColumns(question: AnyRowsQuestion, row: StoredRow, library: Library): Answers | undefined {
  if (question.library === undefined || isBlank(row.libraryId ?? null)) return undefined;
  const columns = pickerEntries(library, question.library)
    .map(({ toColumns }) => toColumns(() => row.id))
    .filter(({ libraryId }) => libraryId === row.libraryId);
  const [only, ...others] = columns;
  if (others.length === 0) return only;
  return columns.find((each) => findOwn(each, question.titleColumn) === findOwn(row, question.titleColumn));
}

/** Null where the answer is a fact of the sample that no words can mark as an example. */
function copyValue(question: Exclude<AnyQuestion, AnyRowsQuestion>, value: StoredValue, path: string): StoredValue {
  switch (question.kind) {
    case "text":
    case "longText":
    case "reference":
    case "library":
      return value;
    case "choice":
      return localChoices.has(path) || !isOffered(question, value) ? null : value;
    case "multiChoice":
      return localChoices.has(path) ? null : value;
    case "yesNo":
      return structuralTicks.has(path) ? value : null;
    default:
      return null;
  }
}

/** An answer in own words is a fact of its place, even where a choice was asked for. */
const isOffered = (question: AnyQuestion, value: StoredValue): boolean =>
  question.kind === "choice" && (question.options ?? []).some((option) => option.value === value);
