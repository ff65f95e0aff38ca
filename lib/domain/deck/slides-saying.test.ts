import { expect, it } from "vitest";
import type { GivenWords } from "../provenance/given-words";
import type { Slide } from "../slides/slide";
import { slidesSaying } from "./slides-saying";

const said = (kicker: string): Slide => ({
  ...{ id: "cover", part: "main", title: kicker, layout: "cover", subtitle: "", ruler: [], facts: [], kicker },
});

const given = (value: GivenWords["value"], kind = "text") =>
  ({ value, question: { kind } }) as Pick<GivenWords, "value" | "question"> as GivenWords;

it.each([
  ["No.", "No new money; 2 hours a week", false],
  ["No.", "Nobody comes", false],
  ["No.", "No. (to be confirmed)", true],
  ["No.", "No*", true],
  ["No.", "They may say: “No.”", true],
  ["No.", "no", true],
  ["Head of communications", "Head of communications (to be confirmed) (to be asked)", true],
  ["Head of communications", "Deputy Head of communications", true],
  ["Head of comms", "Head of commsteam", false],
  ["A page that is answered by the people on duty", "A page that is answered by the people on duty at night", true],
])("of %s, %s: %s", (text, line, isSaid) => {
  expect(slidesSaying(given(text), [said(line)])).toEqual(isSaid ? [line] : []);
});

it("finds a list by its first text, and looks for no date", () => {
  expect(slidesSaying(given([{ what: "Stop the posts" }] as never), [said("Stop the posts")])).toHaveLength(1);
  expect(slidesSaying(given("2027-03-01", "date"), [said("2027-03-01")])).toEqual([]);
});
