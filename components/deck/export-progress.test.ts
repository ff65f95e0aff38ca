import { describe, expect, it } from "vitest";
import type { ProblemCode } from "@/lib/domain/problem/problem";
import { failureWords, problemWords, progressWords } from "./export-progress";

const problemOf = (code: ProblemCode, fields?: { path: string; message: string }[]) => ({
  status: 422,
  problem: { type: "about:blank" as const, title: "x", status: 422, code, requestId: "0123456789", fields },
});
const titleOf = (id: string) => (id === "decision" ? "Approve the pilot" : undefined);

describe("the words of the line", () => {
  it.each([
    [{ running: 1, ahead: null }, "Drawing the pages."],
    [{ running: 2, ahead: 0 }, "Two exports are running. Yours is next."],
    [{ running: 2, ahead: 1 }, "Two exports are running. 1 more goes before yours."],
    [{ running: 2, ahead: 7 }, "Two exports are running. 7 more go before yours."],
  ])("of %j", (place, words) => expect(progressWords(place)).toBe(words));
});

describe("the words of a failure", () => {
  it("name the slide by its title, or by its id where it has none", () => {
    const words = (path: string) =>
      failureWords(problemOf("slide_overflow", [{ path, message: "the page grew" }]), titleOf);
    expect(words("decision")).toMatch(/^The slide “Approve the pilot” holds more than fits\. Your answers are kept\./u);
    expect(words("risks.2")).toMatch(/^The slide “risks\.2”/u);
  });

  it("say what to answer where there is nothing yet", () => {
    const missing = [{ path: "risks.risks", message: "Add a risk with its title." }];
    expect(failureWords(problemOf("nothing_to_print", missing), titleOf)).toBe(
      "There is nothing to export yet. Add a risk with its title.",
    );
  });

  it("give a number to pass on only where nobody else can help", () => {
    expect(failureWords(problemOf("internal"), titleOf)).toMatch(/this number: 01234567\.$/u);
    expect(failureWords(problemOf("deck_too_long"), titleOf)).not.toMatch(/number/u);
  });

  it("tell being away, being signed out and being busy apart", () => {
    const words = (status: number) => failureWords({ status, problem: null }, titleOf);
    expect(words(0)).toMatch(/did not answer/u);
    expect(words(401)).toMatch(/signed out/u);
    expect(words(429)).toBe(problemWords("unavailable"));
  });
});
