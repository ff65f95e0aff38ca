import { expect, test } from "vitest";
import type { Draft } from "../draft";
import { sectionList } from "../sections/registry";
import { nextStep } from "./next-step";

const finishedAll: Draft = Object.fromEntries(sectionList.map(({ id }) => [id, { answers: {}, finished: true }]));

test("R3 a new proposal goes to the starter screens", () => {
  expect(nextStep({}, () => "not-started")).toEqual({ kind: "start" });
});

test("R3 a gap the starter screens left is asked in its own section, at its question", () => {
  const step = nextStep(finishedAll, () => "completed");
  expect(step).toMatchObject({ kind: "section", section: { id: "context" }, questionKey: "scope" });
});
