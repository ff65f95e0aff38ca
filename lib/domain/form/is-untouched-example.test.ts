import { expect, it } from "vitest";
import { isUntouchedExample } from "./is-untouched-example";
import type { AnyQuestion } from "./question";

const asking = (example?: string): AnyQuestion => ({
  kind: "text",
  label: "What is counted?",
  use: "print",
  tier: "first",
  help: {
    why: "Success that was not defined cannot be shown.",
    good: "is one thing.",
    weak: "“Awareness.” Nobody counts it.",
    ...(example === undefined ? {} : { example }),
  },
});

it("knows its own sentence again until a letter changes", () => {
  const question = asking("Calls about service changes a week");
  expect(isUntouchedExample(question, "Calls about service changes a week")).toBe(true);
  expect(isUntouchedExample(question, "Calls about route changes a week")).toBe(false);
  expect(isUntouchedExample(question, null)).toBe(false);
});

it("takes a short answer for the writer's own, since many would give it", () => {
  expect(isUntouchedExample(asking("Facebook"), "Facebook")).toBe(false);
  expect(isUntouchedExample(asking("Head of customer services"), "Head of customer services")).toBe(false);
});

it("marks nothing where no example is offered", () => {
  expect(isUntouchedExample(asking(), "")).toBe(false);
});
