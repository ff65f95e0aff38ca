import { expect, it } from "vitest";
import { isTest, readSources } from "./source-files";

const OPENS = /new (?:Client|Pool)\(/gu;
const LISTENS = /\.on\("error"/gu;

// The tools for authors, in scripts/author, may end with their connection.
it("hears every connection to PostgreSQL fail, since Node ends a process whose connection fails unheard", () => {
  const opening = readSources().filter(
    ({ path, text }) => /^(?:app|lib|scripts\/(?!author\/))/.test(path) && !isTest(path) && text.match(OPENS),
  );
  expect(opening.map(({ path }) => path).sort()).toContain("lib/db/client.ts");
  const unheard = opening.filter(({ text }) => (text.match(LISTENS) ?? []).length < (text.match(OPENS) ?? []).length);
  expect(unheard.map(({ path }) => path)).toEqual([]);
});
