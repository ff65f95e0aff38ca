import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, it } from "vitest";
import { isTest, readSources, type SourceFile } from "./source-files";

/** The one file that turns values into JSON for a column, and back. */
const THE_WAY = "lib/db/stored-json.ts";

/** Columns by the client's name of their model, read from the models themselves. */
function jsonColumns(): ReadonlyMap<string, readonly string[]> {
  const schema = readFileSync("prisma/schema.prisma", "utf8");
  const models = [...schema.matchAll(/^model (\w)(\w*) \{\n(.*?)^\}/gms)].map(
    ([, first = "", rest = "", body = ""]) =>
      [
        first.toLowerCase() + rest,
        [...body.matchAll(/^ {2}(\w+) +Json\b/gm)].map(([, column]) => column ?? ""),
      ] as const,
  );
  return new Map(models.filter(([, columns]) => columns.length > 0));
}

const WRITE = /\.(\w+)\.(?:create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert)\(/g;

/** Values given for the JSON columns of the models that a file writes, other than what `store` gave. */
function givenOtherwise({ path, text }: SourceFile, columns: ReadonlyMap<string, readonly string[]>): string[] {
  const written = new Set([...text.matchAll(WRITE)].flatMap(([, model]) => columns.get(model ?? "") ?? []));
  const found: string[] = [];
  const note = (name: ts.PropertyName, value: string): void => {
    const isStored = value === "true" || /^[\w.]+\.json$/.test(value);
    if (ts.isIdentifier(name) && written.has(name.text) && !isStored) found.push(`${path}: ${name.text}: ${value}`);
  };
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) note(node.name, node.initializer.getText());
    if (ts.isShorthandPropertyAssignment(node)) note(node.name, node.name.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** Values that a statement of our own turns into JSON, other than the text that `store` gave. */
const castOtherwise = ({ path, text }: SourceFile): string[] =>
  [...text.matchAll(/\$\{([^}]*)\}::jsonb?\b/g)]
    .map(([, value = ""]) => value)
    .filter((value) => !/^[\w.]+\.text$/.test(value))
    .map((value) => `${path}: ${value}::jsonb`);

const room = readSources().filter(
  ({ path }) =>
    /^lib\/db\/.*\.ts$/.test(path) && !path.startsWith("lib/db/generated/") && !isTest(path) && path !== THE_WAY,
);
const otherwise = (file: SourceFile): string[] => [...givenOtherwise(file, jsonColumns()), ...castOtherwise(file)];

it("writes JSON columns only with what was read back first", () => {
  expect(room.length).toBeGreaterThan(40);
  expect(room.flatMap(otherwise)).toEqual([]);
  expect(room.filter(({ text }) => /\bInputJson/.test(text)).map(({ path }) => path)).toEqual([]);
});

it.each([
  ["a plain value", "db.libraryEntry.create({ data: { id, entry: values.entry } })"],
  ["a value under its own name", "const data = { brand };\ndb.organisation.update({ where, data })"],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source text, as it would stand in a file
  ["a statement of our own", "on.$executeRaw`update x set y = ${JSON.stringify(value)}::jsonb`"],
])("finds %s that was not", (_what, text) => {
  expect(otherwise({ path: "lib/db/example.ts", text })).toHaveLength(1);
});
