import type { Answers, StoredValue } from "./draft";

/**
 * An upgrade step for questions that are no longer asked.
 *
 * @param paths what is left out, as `question`, or as `list.column` of every row of a list
 * @returns a step from stored answers to the same answers without them; everything else stays as it is
 */
export const dropAnswers =
  (paths: readonly string[]) =>
  (answers: Answers): Answers =>
    paths.reduce(dropPath, answers);

function dropPath(answers: Answers, path: string): Answers {
  const [key = "", ...inner] = path.split(".");
  return Object.fromEntries(
    Object.entries(answers).flatMap(([each, value]): [string, StoredValue][] => {
      if (each !== key) return [[each, value]];
      return inner.length === 0 ? [] : [[each, dropInRows(value, inner.join("."))]];
    }),
  );
}

function dropInRows(rows: StoredValue, path: string): StoredValue {
  if (!Array.isArray(rows)) return rows;
  return rows.map((row) => (isRow(row) ? dropPath(row, path) : row));
}

const isRow = (value: StoredValue): value is Answers =>
  typeof value === "object" && value !== null && !Array.isArray(value);
