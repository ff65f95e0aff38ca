import { expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import { textsIn } from "../support/library-texts";
import { isTest, readSources } from "./source-files";

/** Words that fit one kind of proposal and are untrue of another: they stand in lib/content/words/lexicon.json alone. */
const OF_THE_LEXICON =
  /social media|\b(residents?|citizens?|patients?|visitors?|customers?)\b|\bpublic (posts?|messages?|pages?|accounts?)\b|\bin public\b|\bthe public\b/iu;

/** Files whose texts say nothing in our name in a document, each with the reason. */
const NO_TEMPLATES: Readonly<Record<string, string>> = {
  "own-library/variant-options.ts": "names a reader, not those who ask",
  "sections/alignment/platform-names.ts": "looks for words in what was typed",
  "sections/asks/ask-words.ts": "looks for words in what was typed",
  "sections/audiences/group-columns.ts": "asks about a person's own habits",
  "sections/context/options.ts": "names the scopes, each of itself",
  "sections/evidence/asked.ts": "says what to count, outside and inside",
};

/** Help is read beside a question and never printed. */
const isHelp = (path: string): boolean => /(^|\/|-)help\.ts$/u.test(path);

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//gu, "").replace(/^\s*\/\/.*$/gmu, "");

const stringsOf = (text: string): string[] =>
  withoutComments(text).match(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/gu) ?? [];

const inDomain = readSources().flatMap(({ path, text }) =>
  path.startsWith("lib/domain/") && !isTest(path) ? [{ path: path.slice("lib/domain/".length), text }] : [],
);

it("is held by no template of the domain", () => {
  const holding = inDomain
    .filter(({ path }) => !isHelp(path) && !Object.hasOwn(NO_TEMPLATES, path))
    .flatMap(({ path, text }) =>
      stringsOf(text).flatMap((found) => (OF_THE_LEXICON.test(found) ? [`${path}: ${found}`] : [])),
    );
  expect(holding).toEqual([]);
});

it("is found where it is held", () => {
  expect(stringsOf('const kicker = "The pilot on social media"; // social media').filter(isFound)).toHaveLength(1);
  expect(stringsOf(`const note = \`\${count}; public posts only\`;`).filter(isFound)).toHaveLength(1);
});

const isFound = (text: string): boolean => OF_THE_LEXICON.test(text);

it("is held by no shipped text that prints without being chosen", () => {
  const { readers, statuses, internal, titles } = loadLibrary();
  expect(textsIn({ readers, statuses, internal, titles }, "words").filter(({ text }) => isFound(text))).toEqual([]);
});
