import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import type { AnyQuestion } from "@/lib/domain/form/question";
import { sectionList } from "@/lib/domain/sections/registry";
import { readSources } from "./source-files";

/** Files that say what is asked, and nothing about what becomes of the answer. */
const DEFINES = /(^|-)(asked|help|schema|options|columns|words)\.ts$|\.test\.tsx?$/u;
/** Lists that take questions up by their names. To offer, copy or drop an answer uses it for nothing. */
const LISTS = new Set(["section.ts", "reuse-topics.ts", "local-choices.ts", "drafted-places.ts", "start-questions.ts"]);

const readers = readSources()
  .filter(({ path }) => /^(lib\/domain|components|app)\/.*\.tsx?$/u.test(path))
  .filter(({ path }) => !DEFINES.test(basename(path)) && !LISTS.has(basename(path)))
  .map(({ path, text }) => ({ file: path, words: new Set(text.match(/\w+/gu)) }));

type Asked = { sectionId: string; path: readonly string[] };

function pathsOf(
  questions: Readonly<Record<string, AnyQuestion>>,
  sectionId: string,
  above: readonly string[] = [],
): Asked[] {
  return Object.entries(questions).flatMap(([key, question]) => {
    const path = [...above, key];
    return [{ sectionId, path }, ...(question.kind === "rows" ? pathsOf(question.columns, sectionId, path) : [])];
  });
}

/** A file reads an answer where it names it and belongs to its section, or names the section or the list it stands in. */
function isRead({ sectionId, path }: Asked): boolean {
  const key = path.at(-1) ?? "";
  const about = [sectionId, ...path.slice(0, -1)];
  return readers.some(
    ({ file, words }) =>
      words.has(key) && (file.includes(`/sections/${sectionId}/`) || about.some((name) => words.has(name))),
  );
}

describe("every question", () => {
  const asked = sectionList.flatMap(({ id, questions }) => pathsOf(questions, id));

  it("is read by something beside what asks it", () => {
    expect(asked.length).toBeGreaterThan(200);
    const unread = asked.filter((each) => !isRead(each)).map(({ sectionId, path }) => [sectionId, ...path].join("."));
    expect(unread).toEqual([]);
  });

  it("would be found where nothing reads it", () => {
    expect(isRead({ sectionId: "context", path: ["orgSize"] })).toBe(false);
    expect(isRead({ sectionId: "context", path: ["decisionMaker"] })).toBe(true);
  });
});
