import { describe, expect, it } from "vitest";
import { getExample } from "@/lib/content/load-examples";
import type { Draft } from "../draft/draft";
import { openScreen } from "./first-question-progress";

const whole: Draft = getExample("county-winter-service")?.sections ?? {};

/** The example with one answer of a section taken out. */
function without(id: "context" | "evidence", key: string): Draft {
  const stored = whole[id];
  return stored ? { ...whole, [id]: { ...stored, answers: { ...stored.answers, [key]: null } } } : whole;
}

describe("the starter screen to go on with", () => {
  it("is the first for whoever has not begun", () => {
    expect(openScreen({})).toBe(1);
    expect(openScreen(without("context", "decisionMaker"))).toBe(1);
  });

  it("is the second once nothing of the first waits", () => {
    expect(openScreen(without("evidence", "realQuestions"))).toBe(2);
  });

  it("is the first again where nothing waits at all", () => {
    expect(openScreen(whole)).toBe(1);
  });
});
