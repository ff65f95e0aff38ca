import { describe, expect, it } from "vitest";
import { getSection } from "../sections/registry";
import { isStanceBarred } from "./stance-barred";
import { storeAnswers } from "./store-answers";

describe("roles of whom nobody notes where they stand", () => {
  it.each([
    "Trade-union branch secretary",
    "UNION representative",
    "Staff-side lead",
    "Cabinet member for highways",
    "Councillor A. B.",
    "the Mayor",
    "MP for the north",
    "Occupational health nurse",
  ])("%s is one", (who) => {
    expect(isStanceBarred(who)).toBe(true);
  });

  it.each([
    "Medical officer of health",
    "Head of community",
    "Reunion planner",
    "Director of public health",
    "",
    null,
    5,
  ])("%s is none", (who) => {
    expect(isStanceBarred(who)).toBe(false);
  });
});

describe("answers with stance switched on", () => {
  it("keep it, except for those roles", () => {
    const section = getSection("champions");
    if (!section) throw new Error("No section about people");
    const people = ["Head of IT", "Union representative", null].map((who, index) => ({
      id: `p${index}`,
      who,
      support: -1,
      targetSupport: 0,
    }));
    const stored = storeAnswers({ section, answers: { people }, stanceOn: true });
    expect(stored.ok && stored.value.people).toEqual([
      people[0],
      { ...people[1], support: null, targetSupport: null },
      people[2],
    ]);
  });
});
