import { describe, expect, it } from "vitest";
import type { FieldProblem } from "@/lib/domain/problem/problem";
import { importProblems } from "./import-problems";

const titles = { risks: "What could go wrong" };
const said = (status: number, fields: FieldProblem[]): string[] => {
  const problem = { type: "about:blank", title: "x", status, code: "import_invalid", requestId: "r", fields } as const;
  return importProblems({ status, problem }, "file", titles).map(({ message }) => message);
};

describe("why a data file was not taken back", () => {
  it.each([
    ["sections.risks.answers.risks[3].title", "In “What could go wrong”, risks[3].title: This takes text."],
    ["sections.risks.finished", "In “What could go wrong”, finished: This takes text."],
    ["sections.risks.schemaVersion", "This takes text."],
    ["sections.constructor.answers", "sections.constructor.answers: This takes text."],
    ["exportedAt", "exportedAt: This takes text."],
    ["version", "This takes text."],
    ["", "This takes text."],
  ])("names the place %j", (path, words) => {
    expect(said(422, [{ path, message: "This takes text." }])).toEqual([words]);
  });

  it("ends a long list with how many more there are, and never with one more", () => {
    const faults = (count: number) => Array.from({ length: count }, (_, at) => ({ path: `a${at}`, message: "Wrong." }));
    expect(said(422, faults(6))).toHaveLength(6);
    expect(said(422, faults(40)).at(-1)).toBe("35 more places are wrong in the same file");
  });

  it("has words for a section that is too large and for a server that did not answer", () => {
    expect(said(413, [])).toEqual(["One section of this file is larger than Foothold can take"]);
    expect(said(0, [])[0]).toMatch(/^Foothold did not answer/);
  });
});
