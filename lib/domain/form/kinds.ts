import { z } from "zod";
import type { StoredValue } from "../draft/draft";
import { rowIdSchema } from "../ids/row-id";
import { sectionIdSchema } from "../ids/section-ids";
import type { AnyQuestion, AnyRowsQuestion, ScalarKind } from "./question";
import { mostCharacters } from "./typed-limits";

// The most that is ever kept. What may be typed is much less and belongs to each question: see `typed-limits.ts`.
export const MAX_TEXT_CHARACTERS = 20_000;
export const MAX_ROWS = 2_000;

/** How many characters a text and how many rows a list may have. */
type Limits = { characters: (question: AnyQuestion) => number; rows: (question: AnyRowsQuestion) => number };

const KEPT: Limits = { characters: () => MAX_TEXT_CHARACTERS, rows: () => MAX_ROWS };
const TYPED: Limits = { characters: mostCharacters, rows: ({ cap }) => cap };

/** Told by the question's own limit, which is far below what may be kept. */
const typedSoFar = (question: AnyQuestion, { characters }: Limits): z.ZodType<string> =>
  z.string().max(characters(question), `This takes at most ${mostCharacters(question)} characters.`);

export const referenceSchema = z.strictObject({
  section: sectionIdSchema,
  question: z.string().max(60),
  rowId: rowIdSchema,
});

/**
 * What each kind may store: the right type, or the text typed so far where a control is typed into.
 * A stored value that is merely unfinished is kept; only a value of the wrong shape is refused.
 */
const storedSchemaOf: Record<ScalarKind, (question: AnyQuestion, limits: Limits) => z.ZodType<StoredValue>> = {
  text: typedSoFar,
  longText: typedSoFar,
  choice: typedSoFar,
  multiChoice: () => z.array(z.string().max(200)).max(MAX_ROWS),
  scale: () => z.number().finite(),
  number: (question, limits) => z.union([z.number().finite(), typedSoFar(question, limits)]),
  money: (question, limits) => z.union([z.int(), typedSoFar(question, limits)]),
  date: typedSoFar,
  yesNo: () => z.boolean(),
  reference: () => referenceSchema,
  library: () => z.array(z.string().max(60)).max(MAX_ROWS),
};

/** Questions live as long as the process. Zod compiles a schema at its first use, which costs far more than a check. */
const builtSchemas = new WeakMap<AnyQuestion, z.ZodType<StoredValue>>();

/** The zod schema of one stored answer; null always means "not set". */
export function storedSchema(question: AnyQuestion): z.ZodType<StoredValue> {
  const built = builtSchemas.get(question) ?? answerSchema(question, KEPT);
  builtSchemas.set(question, built);
  return built;
}

/** The same as it may be typed, to describe it. What is stored from before there were limits may be longer. */
export const typedSchema = (question: AnyQuestion): z.ZodType<StoredValue> => answerSchema(question, TYPED);

function answerSchema(question: AnyQuestion, limits: Limits): z.ZodType<StoredValue> {
  const schema =
    question.kind === "rows" ? rowsSchema(question, limits) : storedSchemaOf[question.kind](question, limits);
  return schema.nullable();
}

function rowsSchema(question: AnyRowsQuestion, limits: Limits): z.ZodType<StoredValue> {
  const columns = Object.entries(question.columns).map(([key, column]) => [
    key,
    answerSchema(column, limits).optional(),
  ]);
  const row = z.strictObject({ id: rowIdSchema, ...libraryMark, ...Object.fromEntries(columns) });
  return asStored(z.array(row).max(limits.rows(question), `This list holds at most ${question.cap} entries.`));
}

// Every column's schema is a stored schema itself; the mapped object only loses that from its type.
const asStored = (schema: z.ZodType): z.ZodType<StoredValue> => schema as z.ZodType<StoredValue>;

/** A row copied from the library remembers where from; an example text remembers that nobody has touched it. */
const libraryMark = {
  libraryId: z.string().max(40).nullable().optional(),
  libraryVersion: z.int().nullable().optional(),
};
