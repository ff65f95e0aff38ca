import { expect, it } from "vitest";
import type { Slide } from "../slides/slide";
import { dropSaid } from "./drop-said";

const answer: Slide = {
  id: "answer",
  part: "main",
  kicker: "The answer",
  title: "Approve one small step",
  layout: "rows-panel",
  rows: [{ value: "1", lead: "Nobody comes" }],
  panel: [],
};

const whyNow = (facts: { label: string; value?: string; text: string }[]): Slide => ({
  ...{ id: "why-now", part: "main", kicker: "Why now", title: "Nobody comes" },
  layout: "chart-facts",
  chart: null,
  facts,
});

const quoted = { label: "In our own words", text: "“Nobody comes”" };
const counted = { label: "People at meetings", value: "3", text: "Minutes" };

it("says a sentence once on the main slides", () => {
  expect(dropSaid([answer, whyNow([counted, quoted])])[1]).toMatchObject({ facts: [counted] });
});

it("keeps what a slide would be empty without, other figures beside the same words, and the appendix as it is", () => {
  expect(dropSaid([answer, whyNow([quoted])])[1]).toMatchObject({ facts: [quoted] });
  const other = { label: "Repeat calls", value: "18%", text: "Minutes" };
  expect(dropSaid([whyNow([counted]), { ...whyNow([counted, other]), id: "proof" }])[1]).toMatchObject({
    facts: [other],
  });
  const behind: Slide = { ...whyNow([counted, quoted]), part: "appendix" };
  expect(dropSaid([answer, behind])[1]).toEqual(behind);
});
