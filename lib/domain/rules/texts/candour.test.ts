import { expect, test } from "vitest";
import { walkDraft } from "../../answers/walk-answers";
import { candour } from "./candour";

const said = (hypothesis: string, groups: readonly string[]) => {
  const places = walkDraft({ pilot: { answers: { hypothesis }, finished: false } });
  return candour(places, groups).map(({ params }) => params?.word);
};

test.each([
  ["The plan works and it says so", ["IT"]],
  ["It says so. Whatever it fears", ["IT", "IT & Digital"]],
  ["Between them, hr refuse nothing", ["HR team"]],
  ["Staff in IT have said nothing", ["IT"]],
])("%j is not about %j", (text, groups) => {
  expect(said(text, groups)).toEqual([]);
});

test.each([
  ["IT says no", ["IT & Digital"], "IT says"],
  ["It works, and IT SAYS so", ["IT"], "IT says"],
  ["the cfo thinks it dear", ["The CFO", "IT"], "The CFO thinks"],
  ["residents fear it", ["Residents"], "Residents fear"],
])("%j is about one of %j", (text, groups, word) => {
  expect(said(text, groups)).toEqual([word]);
});
