import { describe, expect, it } from "vitest";
import type { FitReport } from "../sheet/fitted-deck";
import { describeFit } from "./describe-fit";

const slide = (id: string, rest: Partial<FitReport["slides"][number]> = {}): FitReport["slides"][number] => ({
  id,
  scale: 1,
  parts: 1,
  words: 40,
  movedToAppendix: false,
  ...rest,
});
const describeSlides = (slides: FitReport["slides"], missing: FitReport["missing"] = []) =>
  describeFit({ slides, missing, truncated: 0 }, (id) => id.toUpperCase());

describe("what fitting did", () => {
  it("is nothing to speak of where every slide fits", () => {
    expect(describeSlides([slide("cover"), slide("risks")])).toEqual([]);
  });

  it("names a slide that the deck has no room for", () => {
    expect(describeSlides([slide("register", { scale: 0.88, parts: 90, leftOut: true })])).toEqual([
      {
        slideId: "register",
        words: "“REGISTER” is left out: the deck would have too many pages. The deck’s last page says where it stands.",
      },
    ]);
  });

  it("names each slide that shrank, went on or gave something to the appendix, in their order", () => {
    const notes = describeSlides([
      slide("cover"),
      slide("needs", { scale: 0.94 }),
      slide("answer", { scale: 0.88, movedToAppendix: true }),
      slide("register", { scale: 0.88, parts: 3 }),
    ]);
    expect(notes).toEqual([
      { slideId: "needs", words: "“NEEDS” is set a little smaller, so that everything fits." },
      {
        slideId: "answer",
        words: "“ANSWER” holds more than a slide. What had no room there stands whole in the appendix.",
      },
      { slideId: "register", words: "“REGISTER” goes on over 3 slides." },
    ]);
  });

  it("names the characters that no face has, beside what happened to the size", () => {
    const notes = describeSlides(
      [slide("needs", { scale: 0.94 }), slide("fit")],
      [
        { id: "needs", characters: ["ไ", "ท"] },
        { id: "fit", characters: ["ไ"] },
      ],
    );
    expect(notes.map(({ slideId }) => slideId)).toEqual(["needs", "needs", "fit"]);
    expect(notes[1]?.words).toContain("no font here has ไ ท. In the PDF a box stands in place of each");
    expect(notes[2]?.words).toContain("a box stands in its place");
  });
});
