import { describe, expect, it } from "vitest";
import type { VariantId } from "../library/variants";
import type { Slide } from "../slides/slide";
import { arrangeSlides, mainSlideLimit } from "./storyline";

const slide = (id: string, part: Slide["part"] = "main"): Slide => ({
  id,
  part,
  kicker: id,
  title: `What ${id} says`,
  layout: "text",
  body: [],
});

const STORY = [
  "cover",
  "answer",
  "why-now",
  "fit",
  "benefits",
  "proof",
  "readiness",
  "risks",
  "first-response",
  "pilot",
];
const all = [...STORY, "decision"].map((id) => slide(id));

const mainOf = (variant: VariantId, minutesAllowed: number | null, slides: readonly Slide[] = all): string[] =>
  arrangeSlides({ slides, variant, minutesAllowed })
    .filter(({ part }) => part === "main")
    .map(({ id }) => id);

describe("mainSlideLimit", () => {
  it.each<[number | null, number]>([
    [5, 4],
    [11, 4],
    [12, 8],
    [15, 8],
    [16, 10],
    [60, 10],
    [null, Number.POSITIVE_INFINITY],
  ])("%s minutes have room for %s slides", (minutes, slides) => {
    expect(mainSlideLimit(minutes)).toBe(slides);
  });
});

describe("arrangeSlides", () => {
  it("tells executives the story in order, their own slides first in line for room", () => {
    expect(mainOf("executive", 12)).toEqual([
      "cover",
      "answer",
      "why-now",
      "benefits",
      "risks",
      "first-response",
      "pilot",
      "decision",
    ]);
    expect(mainOf("executive", 16)).toEqual([
      "cover",
      "answer",
      "why-now",
      "fit",
      "benefits",
      "proof",
      "risks",
      "first-response",
      "pilot",
      "decision",
    ]);
  });

  it("tells other readers their own list first, then what has room, the decision last", () => {
    expect(mainOf("finance", 12)).toEqual([
      "cover",
      "answer",
      "pilot",
      "risks",
      "why-now",
      "fit",
      "benefits",
      "decision",
    ]);
  });

  it("tells the measures right behind the pilot, and lets a slide that no decider needs make room", () => {
    const main = mainOf("executive", 12, [...all, slide("measures")]);
    expect(main.slice(-3)).toEqual(["pilot", "measures", "decision"]);
    expect(main).toHaveLength(8);
    expect(main).toContain("why-now");
  });

  it("fills the room with the next slide where one has nothing to say", () => {
    const slides = all.filter(({ id }) => id !== "benefits");
    expect(mainOf("executive", 12, slides)).toContain("fit");
  });

  it("keeps the shortest deck to the four slides a decision needs", () => {
    expect(mainOf("executive", 5)).toEqual(["cover", "answer", "risks", "decision"]);
    expect(mainOf("executive", 5, [slide("cover"), slide("decision")])).toEqual(["cover", "decision"]);
  });

  it("opens the appendix with what had no room, and keeps the parts of a slide together", () => {
    const slides = [
      ...all,
      slide("sources", "appendix"),
      slide("register.2", "appendix"),
      slide("register", "appendix"),
    ];
    const appendix = arrangeSlides({ slides, variant: "executive", minutesAllowed: 12 }).filter(
      ({ part }) => part === "appendix",
    );
    expect(appendix.map(({ id }) => id)).toEqual(["fit", "proof", "readiness", "register", "register.2", "sources"]);
    expect(appendix[0]?.kicker).toBe("Appendix: fit");
  });
});
