import type { z } from "zod";
import type { Answers, StoredRow, StoredValue } from "../draft/draft";
import { isBlank } from "../draft/is-blank";
import { countCharacters } from "../text/count-characters";
import { findOwn } from "../text/find-own";
import { isShown } from "./is-shown";
import type { AnyQuestion, AnyRowsQuestion } from "./question";

/** Text up to this many times its printed budget is read; longer text stays stored and is flagged. */
export const READ_LIMIT_FACTOR = 3;

type Read = { schema: z.ZodObject; questions: Readonly<Record<string, AnyQuestion>>; answers: Answers };

/** Each answer that satisfies its own rule and is not hidden; null, or an empty list, for the others. */
export function readAnswers({ schema, questions, answers }: Read): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(questions).map(([key, question]) => {
      const value = isShown(question, answers) ? findOwn(answers, key) : null;
      return [key, readValue(question, findOwn(schema.shape, key) as z.ZodType, value)];
    }),
  );
}

function readValue(question: AnyQuestion, rule: z.ZodType, value: StoredValue | undefined): unknown {
  if (question.kind === "rows") return readRows(question, rule, value);
  if (isBlank(value) || isFarTooLong(question, value)) return null;
  const parsed = rule.safeParse(value);
  return parsed.success ? parsed.data : null;
}

function readRows(question: AnyRowsQuestion, rule: z.ZodType, value: StoredValue | undefined): unknown[] {
  if (!Array.isArray(value)) return [];
  const shape = rowShape(rule);
  return value.filter(isRow).map((row) => ({
    id: row.id,
    libraryId: row.libraryId ?? null,
    ...Object.fromEntries(
      Object.entries(question.columns).map(([key, column]) => {
        return [
          key,
          readValue(column, findOwn(shape, key) as z.ZodType, isShown(column, row) ? findOwn(row, key) : null),
        ];
      }),
    ),
  }));
}

function isFarTooLong(question: AnyQuestion, value: StoredValue | undefined): boolean {
  return (
    typeof value === "string" &&
    question.limit !== undefined &&
    countCharacters(value) > question.limit * READ_LIMIT_FACTOR
  );
}

/** The column rules of a list. `defineSection` admits a rows question only where the schema is an array of objects. */
function rowShape(rule: z.ZodType): Record<string, unknown> {
  const list = rule as z.ZodArray<z.ZodObject>;
  return list.element.shape;
}

const isRow = (value: StoredValue): value is StoredRow =>
  typeof value === "object" && value !== null && !Array.isArray(value) && typeof value.id === "string";
