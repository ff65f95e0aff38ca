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

const STORY = ["cover", "why-now", "fit", "benefits", "proof", "pilot", "first-response", "risks", "readiness"];
const all = [...STORY, "decision"].map((id) => slide(id));

const mainOf = (variant: VariantId, minutesAllowed: number | null, slides: readonly Slide[] = all): string[] =>
  arrangeSlides({ slides, variant, isMoneyEarly: false, minutesAllowed })
    .filter(({ part }) => part === "main")
    .map(({ id }) => id);

describe("mainSlideLimit", () => {
  it.each<[number | null, number]>([
    [5, 5],
    [11, 5],
    [12, 6],
    [15, 7],
    [20, 10],
    [60, 11],
    [null, 11],
  ])("%s minutes have room for %s slides", (minutes, slides) => {
    expect(mainSlideLimit(minutes)).toBe(slides);
  });
});

describe("arrangeSlides", () => {
  it("tells executives the story in order, their own slides first in line for room", () => {
    expect(mainOf("executive", 12)).toEqual(["cover", "why-now", "proof", "pilot", "risks", "decision"]);
    expect(mainOf("executive", 16)).toEqual([
      "cover",
      "why-now",
      "proof",
      "pilot",
      "first-response",
      "risks",
      "readiness",
      "decision",
    ]);
  });

  it("tells other readers their own list first, then what has room, the decision last", () => {
    expect(mainOf("finance", 14)).toEqual(["cover", "why-now", "pilot", "proof", "risks", "fit", "decision"]);
  });

  it("tells the measures right behind the pilot, however short the meeting is", () => {
    for (const minutes of [5, 12]) {
      const main = mainOf("executive", minutes, [...all, slide("measures")]);
      expect(main).toEqual(["cover", "why-now", "pilot", "measures", "risks", "decision"]);
    }
  });

  it("tells the money right behind the need where the author wants it early", () => {
    const slides = [...all, slide("money")];
    const early = { slides, variant: "executive", isMoneyEarly: true, minutesAllowed: 12 } as const;
    expect(arrangeSlides(early).map(({ id }) => id)).toContain("money");
    expect(
      arrangeSlides(early)
        .slice(0, 3)
        .map(({ id }) => id),
    ).toEqual(["cover", "why-now", "money"]);
    expect(mainOf("executive", 12, slides)).not.toContain("money");
  });

  it("fills the room with the next slide where one has nothing to say", () => {
    const slides = all.filter(({ id }) => id !== "first-response");
    expect(mainOf("executive", 14, slides)).toContain("readiness");
  });

  it("tells what a decision needs however short the meeting is", () => {
    expect(mainOf("executive", 5)).toEqual(["cover", "why-now", "pilot", "risks", "decision"]);
    expect(mainOf("executive", 5, [slide("cover"), slide("decision")])).toEqual(["cover", "decision"]);
  });

  it("tells on top what was answered since a refusal, however short the meeting is", () => {
    const main = mainOf("executive", 5, [...all, slide("measures"), slide("you-said")]);
    expect(main).toEqual(["cover", "you-said", "why-now", "pilot", "measures", "risks", "decision"]);
  });

  it("opens the appendix with what had no room, and keeps the parts of a slide together", () => {
    const slides = [
      ...all,
      slide("sources", "appendix"),
      slide("register.2", "appendix"),
      slide("register", "appendix"),
    ];
    const appendix = arrangeSlides({ slides, variant: "executive", isMoneyEarly: false, minutesAllowed: 14 }).filter(
      ({ part }) => part === "appendix",
    );
    expect(appendix.map(({ id }) => id)).toEqual(["fit", "benefits", "readiness", "register", "register.2", "sources"]);
    expect(appendix[0]?.kicker).toBe("Appendix: fit");
  });
});
