import { expect, it } from "vitest";
import { pilotAsked } from "../sections/pilot/asked";
import { describeAnswer, describeRowTitle } from "./describe-answer";
import type { AnyScalarQuestion } from "./question";

const words = { locale: "en-GB", currency: "GBP", labelOf: () => null };
const number: AnyScalarQuestion = { kind: "number", label: "How many?", use: "print", tier: "first" };

it("parts the thousands of a number, and never those of a year", () => {
  expect(describeAnswer(number, 1990, words)).toBe("1,990");
  expect(describeAnswer({ ...number, year: true }, 1990, words)).toBe("1990");
});

it("names a row by the row it belongs to where its own name is not asked", () => {
  const { metrics } = pilotAsked.questions;
  const needId = { section: "alignment", question: "needs", rowId: "n1" };
  const place = {
    ...words,
    position: 0,
    labelOf: (_to: unknown, column?: string) => (column === "measureName" ? "Calls a week" : "Fewer calls"),
  };
  expect(describeRowTitle(metrics, { id: "m1", needId, name: "Left behind" }, place)).toBe("Calls a week");
  expect(describeRowTitle(metrics, { id: "m1", name: "Replies" }, place)).toBe("Replies");
  expect(describeRowTitle(metrics, { id: "m1" }, place)).toBe("Measure 1");
});
