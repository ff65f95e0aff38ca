import { describe, expect, it } from "vitest";
import { isShown } from "./is-shown";
import type { AnyQuestion, Condition } from "./question";

const asked = (shownWhen?: readonly Condition[]): AnyQuestion => ({
  kind: "text",
  label: "Which?",
  use: "print",
  tier: "first",
  ...(shownWhen && { shownWhen }),
});

describe("isShown", () => {
  it("asks a question without conditions, whatever is answered", () => {
    expect(isShown(asked(), { kind: "other" })).toBe(true);
  });

  it("asks one whose neighbour has one of the answers named, and no other", () => {
    const question = asked([{ answer: "kind", isOneOf: ["high", "social"] }]);
    expect(isShown(question, { kind: "high" })).toBe(true);
    expect(isShown(question, { kind: "low" })).toBe(false);
    expect(isShown(question, {})).toBe(false);
  });

  it("takes null for a blank answer: none, blanks alone, an empty list", () => {
    const question = asked([{ answer: "kind", isOneOf: [null] }]);
    for (const blank of [undefined, null, "", "  ", []]) expect(isShown(question, { kind: blank as null })).toBe(true);
    for (const answer of ["high", 0, false]) expect(isShown(question, { kind: answer })).toBe(false);
  });

  it("asks for all conditions at once", () => {
    const question = asked([
      { answer: "kind", isOneOf: [null] },
      { answer: "isNew", isOneOf: [null, false] },
    ]);
    expect(isShown(question, {})).toBe(true);
    expect(isShown(question, { isNew: true })).toBe(false);
    expect(isShown(question, { kind: "high", isNew: false })).toBe(false);
  });
});
