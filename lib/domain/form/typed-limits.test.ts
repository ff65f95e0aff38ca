import { describe, expect, it } from "vitest";
import type { Answers } from "../draft/draft";
import { getSection } from "../sections/registry";
import { overLimits } from "./typed-limits";

const questionsOf = (id: "risks" | "alignment") => getSection(id)?.questions ?? {};
const risks = (count: number, rest: object = {}): Answers => ({
  risks: Array.from({ length: count }, (_, at) => ({ id: `r${at}`, title: "A risk", ...rest })),
});
const check = (answers: Answers, before: Answers = {}) =>
  overLimits({ questions: questionsOf("risks"), answers, before });
const vision = (length: number): Answers => ({ longTermVision: "x".repeat(length) });
const checkVision = (answers: Answers, before: Answers = {}) =>
  overLimits({ questions: questionsOf("alignment"), answers, before });

describe("the limits of what is typed", () => {
  it("let a list have as many rows as it holds, and name the list and the number beyond", () => {
    expect(check(risks(40))).toEqual([]);
    expect(check(risks(42))).toEqual([
      { path: "answers.risks", message: "This list holds at most 40 entries and has 42. Remove 2 to save it." },
    ]);
  });

  it("hold for lists inside rows and texts inside them", () => {
    const controls = Array.from({ length: 6 }, (_, at) => ({ id: `c${at}`, text: "x".repeat(at === 5 ? 481 : 480) }));
    expect(check(risks(1, { controls }))).toEqual([
      {
        path: "answers.risks[0].controls",
        message: "This list holds at most 5 entries and has 6. Remove 1 to save it.",
      },
      {
        path: "answers.risks[0].controls[5].text",
        message: "This takes at most 480 characters and has 481. Shorten it by 1 to save it.",
      },
    ]);
  });

  it("count characters as a reader does", () => {
    expect(checkVision(vision(600))).toEqual([]);
    expect(checkVision({ longTermVision: "👩‍🚒".repeat(600) })).toEqual([]);
    expect(checkVision(vision(601))).toMatchObject([{ path: "answers.longTermVision" }]);
  });

  it("leave a figure or a date room for what is typed so far", () => {
    const typed = (length: number) => ({ needs: [{ id: "n1", measureBaseline: "1".repeat(length) }] });
    expect(checkVision(typed(200))).toEqual([]);
    expect(checkVision(typed(201))).toMatchObject([{ path: "answers.needs[0].measureBaseline" }]);
  });

  it("let what was stored before they were set stay and shrink, but not grow", () => {
    expect(check(risks(50), risks(50))).toEqual([]);
    expect(check(risks(49), risks(50))).toEqual([]);
    expect(check(risks(51), risks(50))).toHaveLength(1);
    expect(checkVision(vision(900), vision(900))).toEqual([]);
    expect(checkVision(vision(700), vision(900))).toEqual([]);
    expect(checkVision(vision(901), vision(900))).toHaveLength(1);
    const long = { title: "x".repeat(300) };
    expect(check(risks(50, long), risks(50, long))).toEqual([]);
  });

  it("know no question by the name of something every object has", () => {
    const answers: Answers = JSON.parse('{"constructor": "x", "__proto__": "y"}');
    expect(check(answers)).toEqual([]);
  });
});
