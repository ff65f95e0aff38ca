import { expect, it } from "vitest";
import { describeAnswer } from "./describe-answer";
import type { AnyScalarQuestion } from "./question";

const words = { locale: "en-GB", currency: "GBP", labelOf: () => null };
const number: AnyScalarQuestion = { kind: "number", label: "How many?", use: "print", tier: "first" };

it("parts the thousands of a number, and never those of a year", () => {
  expect(describeAnswer(number, 1990, words)).toBe("1,990");
  expect(describeAnswer({ ...number, year: true }, 1990, words)).toBe("1990");
});
