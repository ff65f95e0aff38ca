import { describe, expect, it } from "vitest";
import { buildOpenApi } from "@/lib/api/open-api";
import type { Answers, StoredValue } from "@/lib/domain/draft/draft";
import { buildFileSchema } from "@/lib/domain/file/build-file-schema";
import type { AnyQuestion } from "@/lib/domain/form/question";
import { overLimits } from "@/lib/domain/form/typed-limits";
import { sectionList } from "@/lib/domain/sections/registry";

type Schema = {
  type?: string;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
  maxItems?: number;
  maxLength?: number;
};
type Operation = { operationId: string; requestBody?: object; parameters: { in: string }[] };
type Limit = { path: string[]; most: number; isList: boolean };
type Questions = Readonly<Record<string, AnyQuestion>>;

const document = JSON.parse(JSON.stringify(buildOpenApi()));
const operations = Object.values<Record<string, Operation>>(document.paths).flatMap((path) => Object.values(path));

/** Every list and text that does not say how much it holds. A pattern, a format or a choice says it too. */
function listBoundless(node: unknown, place = ""): string[] {
  if (typeof node !== "object" || node === null) return [];
  const says = (...keys: string[]): boolean => keys.some((key) => key in node);
  const { type } = node as { type?: unknown };
  const isBoundless =
    (type === "array" && !says("maxItems")) ||
    (type === "string" && !says("maxLength", "pattern", "format", "enum", "const"));
  const inside = Object.entries(node).flatMap(([key, value]) => listBoundless(value, `${place}/${key}`));
  return isBoundless ? [place, ...inside] : inside;
}

/** The limits that a schema states, of lists of rows and of texts, at any depth. */
function limitsIn(schema: Schema | undefined, path: string[] = []): Limit[] {
  const { anyOf = [], properties = {}, items, maxItems, maxLength } = schema ?? {};
  const isList = items?.properties !== undefined;
  const most = isList ? maxItems : maxLength;
  return [
    ...(most === undefined ? [] : [{ path, most, isList }]),
    ...anyOf.flatMap((one) => limitsIn(one, path)),
    ...(isList ? limitsIn(items, path) : []),
    ...Object.entries(properties).flatMap(([key, inner]) => limitsIn(inner, [...path, key])),
  ];
}

const LIMITED: readonly string[] = ["rows", "text", "longText", "choice", "number", "money", "date"];

/** Where the questions ask for rows or take what is typed. */
const limitedPlaces = (questions: Questions, path: string[] = []): string[][] =>
  Object.entries(questions).flatMap(([key, question]) => [
    ...(LIMITED.includes(question.kind) ? [[...path, key]] : []),
    ...(question.kind === "rows" ? limitedPlaces(question.columns, [...path, key]) : []),
  ]);

/** Answers with one value, in a first row where it stands in a list. */
const answersWith = ([key = "", ...inner]: string[], value: StoredValue): Answers => ({
  [key]: inner.length === 0 ? value : [{ id: "r1", ...answersWith(inner, value) }],
});

const sized = (isList: boolean, size: number): StoredValue =>
  isList ? Array.from({ length: size }, (_, at) => ({ id: `r${at}` })) : "x".repeat(size);

describe("the description of the API", () => {
  it.each(operations.map((operation) => [operation.operationId, operation] as const))(
    "says for %s how much each list and text that is sent may hold",
    (_id, { requestBody, parameters }) => {
      expect(listBoundless([requestBody, parameters.filter((parameter) => parameter.in !== "header")])).toEqual([]);
    },
  );

  it.each(sectionList.map(({ id, questions }) => [id, questions] as const))(
    "states the limits of every question of %s as a save enforces them",
    (id, questions) => {
      const schema = document.components.schemas[`${id}Answers`];
      expect(listBoundless(schema)).toEqual([]);
      const limits = limitsIn(schema);
      const stated = limits.map(({ path }) => path.join("."));
      const asked = limitedPlaces(questions).map((path) => path.join("."));
      expect(asked.filter((place) => !stated.includes(place))).toEqual([]);
      const wrong = limits
        .filter(({ path }) => asked.includes(path.join(".")))
        .filter(({ path, most, isList }) => {
          const refused = (size: number): number =>
            overLimits({ questions, answers: answersWith(path, sized(isList, size)), before: {} }).length;
          return refused(most) !== 0 || refused(most + 1) !== 1;
        });
      expect(wrong).toEqual([]);
    },
  );
});

describe("the JSON Schema of a proposal file", () => {
  it("says how much each list and text of it may hold", () => {
    expect(listBoundless(buildFileSchema())).toEqual([]);
  });
});
