import { expect, it } from "vitest";
import type { AnyQuestion } from "@/lib/domain/form/question";
import { rememberAsked } from "./asked-here";
import { saveWords } from "./save-words";

const question = (label: string): AnyQuestion => ({ kind: "text", label, use: "print", tier: "first" });
const refusal = (...keys: string[]): string =>
  saveWords({
    kind: "refused",
    sectionId: "pilot",
    fields: keys.map((questionKey) => ({ questionKey, anchor: `q-${questionKey}`, message: "Too long" })),
  });

it("names the question that keeps a section from being saved", () => {
  rememberAsked([
    {
      id: "pilot",
      title: "The pilot",
      purpose: "",
      group: "plan",
      version: 1,
      questions: { title: question("What is it called?"), stops: question("What stops?") },
    },
  ]);
  expect(refusal("title")).toBe("Not saved: “What is it called?” is too long or holds something we cannot keep");
  expect(refusal("title", "title")).toBe(refusal("title"));
  expect(refusal("title", "stops")).toContain("“What is it called?” and 1 more are too long");
});

it("says what a full disk means for what was typed", () => {
  expect(saveWords({ kind: "disk-full" })).toBe(
    "Not saved: the server’s disk is full. Keep this tab open; it saves when there is room",
  );
});

it("speaks of the section where no question is named, or by nobody asked here", () => {
  expect(refusal()).toBe("Not saved: this section is too long or holds something we cannot keep");
  expect(refusal("nobodyAskedThis")).toBe(refusal());
});

it("says when changes came in that were saved elsewhere", () => {
  const at = new Date(2026, 11, 1, 14, 6);
  expect(saveWords({ kind: "saved", at })).toBe("All changes saved at 14:06");
  expect(saveWords({ kind: "saved", at, mergedWith: new Date(2026, 11, 1, 14, 2) })).toBe(
    "All changes saved at 14:06. Merged with changes saved elsewhere at 14:02",
  );
});
