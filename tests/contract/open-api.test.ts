import { describe, expect, it } from "vitest";
import { z } from "zod";
import { buildOpenApi } from "@/lib/api/open-api";
import { API_ROOT } from "@/lib/contract/operation";
import { operations } from "@/lib/contract/registry";
import { buildFileSchema } from "@/lib/domain/file/build-file-schema";
import { sectionList } from "@/lib/domain/sections/registry";

type BodySchema = { additionalProperties?: unknown; oneOf?: BodySchema[] };
type Described = {
  operationId: string;
  parameters: { name: string; in: string; required: boolean }[];
  requestBody?: { content: { "application/json": { schema: BodySchema } } };
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
};
const document = JSON.parse(JSON.stringify(buildOpenApi()));
const paths: Record<string, Record<string, Described>> = document.paths;
const described = operations.map((operation) => {
  const found = paths[`${API_ROOT}${operation.path}`]?.[operation.method.toLowerCase()];
  if (!found) throw new Error(`${operation.id} is not in the document`);
  return [operation.id, operation, found] as const;
});

describe("the OpenAPI document", () => {
  it("is one of version 3.1 with one entry for each operation", () => {
    expect(document.openapi).toBe("3.1.0");
    expect(Object.values(paths).flatMap(Object.values)).toHaveLength(operations.length);
  });

  it.each(described)("%s says its parameters, its body, its success and its failures", (_id, operation, found) => {
    const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(found.parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name)).toEqual(names);
    const headers = found.parameters.filter((parameter) => parameter.in === "header").map(({ name }) => name);
    expect(headers.includes("If-Match")).toBe(operation.needsRevision === true);
    expect(found.requestBody !== undefined).toBe(operation.body !== null);
    expect(found.responses[String(operation.status)]).toBeDefined();
    expect(found.responses["500"]?.content?.["application/problem+json"]).toBeDefined();
  });

  it.each(described.filter(([, { body }]) => body !== null))(
    "%s takes no key it does not name",
    (_id, _operation, found) => {
      const schema = found.requestBody?.content["application/json"].schema;
      for (const one of schema?.oneOf ?? [schema]) expect(one?.additionalProperties).toBe(false);
    },
  );

  it("points only at what it holds", () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(([, to = ""]) => to);
    expect(references.length).toBeGreaterThan(0);
    const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(references.filter((to) => !known.includes(to))).toEqual([]);
  });
});

describe("the JSON Schema of a proposal file", () => {
  const schema = JSON.parse(JSON.stringify(buildFileSchema()));

  it("names every question of every section and allows no other", () => {
    for (const { id, questions } of sectionList) {
      const { answers } = schema.properties.sections.properties[id].properties;
      expect([id, Object.keys(answers.properties)]).toEqual([id, Object.keys(questions)]);
      expect(answers.additionalProperties).toBe(false);
    }
  });

  it("is a schema that a validator can read back", () => {
    expect(() => z.fromJSONSchema(schema)).not.toThrow();
  });
});
