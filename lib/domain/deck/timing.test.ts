import { describe, expect, it } from "vitest";
import type { Slide } from "../slides/slide";
import { deckMinutes, retimed, timeNote } from "./timing";

type Timed = Pick<Slide, "id" | "layout" | "part">;

const slide = (layout: "cover" | "text", part: "main" | "appendix" = "main", id = "any"): Timed => ({
  id,
  layout,
  part,
});
const deck = (main: number): Timed[] => [slide("cover"), ...Array.from({ length: main - 1 }, () => slide("text"))];

describe("the time a deck takes", () => {
  it.each([
    [5, 5],
    [6, 6],
    [7, 11],
    [8, 12],
    [10, 15],
  ])("%i main slides: %i minutes", (count, minutes) => {
    expect(deckMinutes([...deck(count), slide("text", "appendix")])).toBe(minutes);
  });

  it("is a minute for what was answered since a refusal, on top of the shortest deck", () => {
    expect(deckMinutes([...deck(6), slide("text", "main", "you-said")])).toBe(7);
    expect(deckMinutes([...deck(7), slide("text", "main", "you-said")])).toBe(12);
  });

  it("is shared over the slides, the cover the shortest", () => {
    expect(timeNote(slide("cover"), deck(8), null)).toBe("Time: about 30 seconds.");
    expect(timeNote(slide("text"), deck(8), null)).toBe("Time: about 1 minute 30 seconds.");
    expect(timeNote(slide("text"), deck(4), null)).toBe("Time: about 1 minute.");
  });

  it("is less where the meeting allows less, and never more than usual", () => {
    expect(timeNote(slide("text"), deck(10), 10)).toBe("Time: about 1 minute.");
    expect(timeNote(slide("text"), deck(10), 60)).toBe("Time: about 1 minute 30 seconds.");
  });

  it("is worked out anew for a shorter deck, the other notes kept", () => {
    const cover: Slide = {
      id: "c",
      kicker: "",
      title: "",
      layout: "cover",
      part: "main",
      subtitle: "",
      ruler: [],
      facts: [],
    };
    const text: Slide = { id: "a", kicker: "", title: "", layout: "text", part: "main", body: [] };
    const whole = Array.from({ length: 4 }, (_, index): Slide => (index === 0 ? cover : text));
    const again = retimed({ ...text, notes: ["Time: about 1 minute 30 seconds.", "Evidence: a report."] }, whole, 5);
    expect(again.notes).toEqual(["Time: about 1 minute.", "Evidence: a report."]);
  });
});
