import { expect, it } from "vitest";
import type { Answers } from "@/lib/domain/draft/draft";
import { refusedFields } from "./refused-fields";

const answers: Answers = {
  decisionMaker: "Chief executive",
  risks: [
    { id: "r1", title: "One" },
    { id: "r2", title: "Two", controls: [{ id: "c1", text: "Ask first" }] },
  ],
};
const anchorsOf = (...paths: string[]): string[] =>
  refusedFields(
    paths.map((path) => ({ path, message: "The most this takes is 20000 characters." })),
    answers,
  ).map(({ anchor }) => anchor);

it("finds the field of a question, of a row and of a row inside a row", () => {
  expect(anchorsOf("answers.decisionMaker", "answers.risks[1].title", "answers.risks[1].controls[0].text")).toEqual([
    "q-decisionMaker",
    "q-risks-r2-title",
    "q-risks-r2-controls-c1-text",
  ]);
});

it("names the list where no row can be told, and the question each belongs to", () => {
  expect(anchorsOf("answers.risks", "answers.risks[7].title", "answers.risks[0]")).toEqual([
    "q-risks",
    "q-risks",
    "q-risks",
  ]);
  expect(refusedFields([{ path: "answers.risks[0].title", message: "Too long." }], answers)).toEqual([
    { questionKey: "risks", anchor: "q-risks-r1-title", message: "Too long" },
  ]);
});

it("leaves out what no field stands for", () => {
  expect(anchorsOf("", "finished", "unknown[0]", "answers", "answers.nobodyAskedThis")).toEqual([]);
});
