import { describe, expect, it } from "vitest";
import { getSection } from "../sections/registry";
import { draftedPlaces } from "./drafted-places";
import { startQuestions } from "./start-questions";
import { startSections } from "./start-sections";

describe.each([1, 2] as const)("starter screen %i", (screen) => {
  const sections = startSections(screen);
  const shown = sections.flatMap(({ id, questions }) => Object.keys(questions).map((key) => `${id}.${key}`));

  it("has every question it asks or drafts, and no others", () => {
    const asked = startQuestions.filter((each) => each.screen === screen).flatMap(({ fields }) => fields);
    const wanted = [...asked, ...draftedPlaces[screen]].map(({ section, question }) => `${section}.${question}`);
    expect(shown.toSorted()).toEqual([...new Set(wanted)].toSorted());
  });

  it("leaves the questions as their sections have them", () => {
    for (const { id, questions } of sections) expect(getSection(id)?.questions).toMatchObject(questions);
  });

  it("is plain data, which a server can send to a browser", () => {
    expect(JSON.parse(JSON.stringify(sections))).toEqual(sections);
  });
});
