import { expect, it } from "vitest";
import { isTest, readSources } from "./source-files";

const shipped = readSources().filter(({ path }) => /^(app|components|lib)\//.test(path) && !isTest(path));
const holding = (pattern: RegExp): string[] =>
  shipped.flatMap(({ path, text }) => (pattern.test(text) ? [path] : [])).sort();

it("finds sentences in one place, which knows abbreviations", () => {
  expect(holding(/granularity: "sentence"/)).toEqual(["lib/domain/text/split-sentences.ts"]);
  // A class of closing marks before white space, as in [.!?]\s or [;:,.?!](?=\s), or a split at ". ".
  expect(holding(/\[[^\]\n]*\.[^\]\n]*[!?][^\]\n]*\][^/\n]{0,8}(\\s|\(\?=|\(\?:\\s)/)).toEqual([]);
  expect(holding(/\.split\((["'`])[.!?] \1\)|\.split\(\/\\[.?!]|indexOf\("\. "\)/)).toEqual([]);
});

it("takes capitals away from our own labels in one place, and else only to compare", () => {
  const shown = shipped.filter(({ path }) => /^(app|components|lib\/(domain|export))\//.test(path));
  const lowering = shown.flatMap(({ path, text }) =>
    /toLowerCase\(|toLocaleLowerCase\(|text-transform: *lowercase|\blowercase\b[^.]*className/.test(text) ? [path] : [],
  );
  expect(lowering.sort()).toEqual(["lib/domain/text/fold-case.ts", "lib/domain/text/sentence.ts"]);
  const folding = shown
    .filter(({ text }) => /foldCase\(/.test(text))
    .flatMap(({ path, text }) =>
      // What is compared stands in a variable, a condition or a key, never between tags or in a text.
      /[>}]\{foldCase\(|\$\{foldCase\(/.test(text) ? [path] : [],
    );
  expect(folding).toEqual([]);
});

it("turns moments into days by the organisation's clock alone", () => {
  const pages = readSources().filter(({ path }) => path.startsWith("app/") && !isTest(path));
  const byUtc = pages.filter(({ text }) => /toISOString\(\)|(createdAt|updatedAt|savedAt)\.slice\(0, 10\)/.test(text));
  expect(byUtc.map(({ path }) => path)).toEqual([]);
});

it("gives every component under test one router, since test files share what they import", () => {
  const own = readSources().filter(
    ({ path, text }) => /^components\/.*\.test\.tsx?$/.test(path) && text.includes('vi.mock("next/navigation"'),
  );
  expect(own.map(({ path }) => path)).toEqual([]);
});
