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
