import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import { storeAnswers } from "@/lib/domain/answers/store-answers";
import type { AnyRowsQuestion } from "@/lib/domain/form/question";
import { getSection } from "@/lib/domain/sections/registry";
import { pickerEntries, rowFromEntry } from "./library-entries";

const library = loadLibrary();

const lists = [
  ["evidence", "cases", 62],
  ["evidence", "failWalkthroughs", 18],
  ["evidence", "reachFigures", 41],
  ["asks", "asks", 3],
  ["objections", "objections", 30],
  ["training", "modules", 14],
  ["safeguards", "contentTypes", 6],
  ["safeguards", "triage", 6],
  ["safeguards", "outline", 15],
] as const;

describe("entries of the library as rows", () => {
  it.each(lists)("every entry offered in %s.%s can be stored and read as it stands", (sectionId, key, count) => {
    const section = getSection(sectionId);
    const question = section?.questions[key] as AnyRowsQuestion;
    const entries = pickerEntries(library, question.library ?? "roles");
    expect(entries).toHaveLength(count);
    let made = 0;
    const newId = (): string => {
      made += 1;
      return `n${made}`;
    };
    const rows = entries.map((entry) => rowFromEntry(question, entry, newId));
    if (section === null) throw new Error("No such section");
    expect(storeAnswers({ section, answers: { [key]: rows }, stanceOn: false }).ok).toBe(true);
    const read = (section.read({ [key]: rows }) as Record<string, Record<string, unknown>[]>)[key] ?? [];
    for (const [index, row] of rows.entries()) {
      for (const [column, value] of Object.entries(row)) {
        if (column.startsWith("library") || value === null || Array.isArray(value)) continue;
        expect([row.libraryId, column, read[index]?.[column]]).toEqual([row.libraryId, column, value]);
      }
    }
  });
});
