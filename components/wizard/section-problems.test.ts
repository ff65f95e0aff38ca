import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/domain/draft/draft";
import { sectionList } from "@/lib/domain/sections/registry";
import { sectionProblems } from "./section-problems";

const problems = (id: string, answers: Answers) => {
  const section = sectionList.find((each) => each.id === id);
  if (!section) throw new Error(`No section “${id}”`);
  return sectionProblems({
    section,
    answers,
    isFinished: true,
    stanceOn: true,
    place: { country: null, currency: "GBP" },
  }).map(({ fieldId }) => fieldId);
};

describe("what keeps a finished section from going on", () => {
  it("is nothing where the section only makes the case stronger", () => {
    for (const { id, strengthens } of sectionList) if (strengthens) expect(problems(id, {}), id).toEqual([]);
  });

  it("is what is needed, and never what may stay open", () => {
    expect(problems("context", {})).toEqual(["q-scope", "q-decisionMaker"]);
    expect(problems("evidence", { realQuestions: [{ id: "q1", text: "Why is my road not gritted?" }] })).toEqual([
      "q-realQuestions-q1-anonymised",
    ]);
  });

  it("is also what is typed and cannot be read", () => {
    expect(problems("training", { modules: [{ id: "m1", date: "in May" }] })).toEqual(["q-modules-m1-date"]);
  });
});
