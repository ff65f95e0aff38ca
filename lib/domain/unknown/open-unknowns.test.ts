import { describe, expect, it } from "vitest";
import { getSection } from "../sections/registry";
import { openUnknowns } from "./open-unknowns";

function openIn(sectionId: "context" | "alignment" | "champions", answers: object, unknown?: string[]): string[] {
  const section = getSection(sectionId);
  if (!section) throw new Error(`No section “${sectionId}”`);
  const stored = { answers: answers as never, finished: false, unknown };
  return openUnknowns(section, stored).map(({ question }) => question.label);
}

const label = (questionKey: string): string => getSection("context")?.questions[questionKey]?.label ?? "";

describe("what still has to be found out", () => {
  it("is a marked question without an answer", () => {
    expect(openIn("context", {}, ["meetingDate"])).toEqual([label("meetingDate")]);
    expect(openIn("context", { meetingDate: " " }, ["meetingDate"])).toHaveLength(1);
  });

  it("is nothing once it has an answer, nor without a mark", () => {
    expect(openIn("context", { meetingDate: "2027-02-09" }, ["meetingDate"])).toEqual([]);
    expect(openIn("context", {}, [])).toEqual([]);
    expect(openIn("context", {})).toEqual([]);
  });

  it("finds a column of a row, and forgets a row that is gone", () => {
    const marked = ["needs-r1-measureBaseline"];
    expect(openIn("alignment", { needs: [{ id: "r1", measureBaseline: null }] }, marked)).toHaveLength(1);
    expect(openIn("alignment", { needs: [{ id: "r2" }] }, marked)).toEqual([]);
  });

  it("asks nobody for notes about people, a whole list, or a question that may stay empty", () => {
    expect(openIn("champions", { people: [{ id: "r1" }] }, ["people", "people-r1-who"])).toEqual([]);
    expect(openIn("context", {}, ["classification", "nonsense"])).toEqual([]);
  });
});
