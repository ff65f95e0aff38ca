import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import { libraryEvidence } from "./library-evidence";
import { objections } from "./section";

const library = loadLibrary();

function evidenceOf(row: { libraryId?: string; answer: string }): string[] {
  const [read] = objections.read({ objections: [{ id: "o1", objection: "No", ...row }] }).objections;
  if (!read) throw new Error("The row was not read");
  return libraryEvidence(read, library);
}

describe("what an answer of the library rests on", () => {
  it.each(library.objections.map((entry) => [entry.id, entry] as const))(
    "is every example and figure of %s, each with its source",
    (id, { answer, caseIds, figureIds }) => {
      const named = evidenceOf({ libraryId: id, answer });
      expect(named).toHaveLength(caseIds.length + figureIds.length);
      for (const { org } of library.cases.filter((each) => caseIds.includes(each.id)))
        expect(named.some((words) => words.startsWith(org))).toBe(true);
      expect(named.filter((words) => !/\(.+\)$/su.test(words))).toEqual([]);
    },
  );

  it("is nothing once the answer was changed, or was typed", () => {
    const [entry] = library.objections;
    if (!entry) throw new Error("The library has no objection");
    expect(evidenceOf({ libraryId: entry.id, answer: "We have other reasons." })).toEqual([]);
    expect(evidenceOf({ answer: entry.answer })).toEqual([]);
  });
});
