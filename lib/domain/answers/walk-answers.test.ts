import { expect, it } from "vitest";
import { sectionList } from "../sections/registry";
import { walkSection } from "./walk-answers";

it("walks the same answers for each section by its own questions, and for one section once", () => {
  const answers = { headline: "One sentence for two sections" };
  for (const section of sectionList) {
    const places = walkSection(section, answers);
    expect(places.every(({ place }) => place.sectionId === section.id)).toBe(true);
    expect(walkSection(section, answers)).toBe(places);
  }
});
