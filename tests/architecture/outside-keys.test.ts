import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findOutsideKeys } from "./outside-keys";
import { isTest } from "./source-files";

/** It looks a key up only after asking whether the record itself holds it. */
const LOOK_UP = "lib/domain/text/find-own.ts";

const isShipped = (path: string): boolean =>
  /^((app|components|lib|scripts)\/|(proxy|instrumentation)\.ts$)/.test(path) &&
  !path.startsWith("lib/db/generated/") &&
  !isTest(path) &&
  path !== LOOK_UP;

it("looks nothing up in a plain object by a text: findOwn or a Map does, so that “constructor” finds nothing", () => {
  expect(findOutsideKeys(process.cwd(), isShipped)).toEqual([]);
});

it("finds each kind of such a look-up, and none by a closed set of names or a number", () => {
  const root = mkdtempSync(join(tmpdir(), "foothold-keys-"));
  const sample = `
    type Word = "a" | "b";
    declare const words: Readonly<Record<string, string>>, text: string, brand: string & { is: 1 }, word: Word, place: number;
    export const found = [words[text], words[brand], words[\`\${text}.x\`], words?.[text], text in words];
    export function generic<K extends string>(key: K, { [key]: bound }: Record<string, number>) { return bound; }
    export const fine = [words["a"], words[word], [1][place], "a" in words, { [text]: 1 }, new Map([["a", 1]]).get(text)];
  `;
  try {
    writeFileSync(join(root, "sample.ts"), sample);
    writeFileSync(
      join(root, "tsconfig.json"),
      '{ "compilerOptions": { "strict": true, "target": "es2022" }, "files": ["sample.ts"] }',
    );
    expect(findOutsideKeys(root, () => true)).toEqual([
      "sample.ts:4: words[text]",
      "sample.ts:4: words[brand]",
      `sample.ts:4: words[\`\${text}.x\`]`,
      "sample.ts:4: words?.[text]",
      "sample.ts:4: text in words",
      "sample.ts:5: [key]: bound",
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
