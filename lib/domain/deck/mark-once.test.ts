import { describe, expect, it } from "vitest";
import type { Slide, SlideOf } from "../slides/slide";
import { slideTexts } from "../slides/slide-texts";
import { toBeConfirmed } from "../text/to-be-confirmed";
import { markOnce, SIGN_EXPLAINED } from "./mark-once";

const boxes = (count: number): SlideOf<"message"> => ({
  id: "first-response",
  part: "main",
  kicker: "First response",
  title: toBeConfirmed("What we would do"),
  layout: "message",
  parts: [
    {
      need: "must",
      place: "main",
      block: {
        kind: "boxes",
        items: [
          { title: "Who could pause it", text: "Duty lead" },
          ...Array.from({ length: count }, (_, at) => ({ title: toBeConfirmed(`Step ${at}`), text: "" })),
        ],
      },
    },
  ],
});
const table = (last: string): Slide => ({
  id: "register",
  part: "appendix",
  kicker: "Appendix",
  title: "Risks",
  layout: "table",
  table: {
    kind: "table",
    caption: "Risks",
    head: ["Risk", "Control"],
    rows: [
      [toBeConfirmed("Overload"), [{ text: toBeConfirmed("Hours"), strong: true }]],
      [toBeConfirmed("Criticism"), last],
      [toBeConfirmed("Not acting"), ""],
    ],
  },
});

describe("the mark of what is to be confirmed", () => {
  it("stays in words where few texts carry it", () => {
    expect(markOnce(boxes(2), "read-ahead")).toEqual(boxes(2));
  });

  it("is explained once where many do, and each of them keeps its sign", () => {
    const slide = markOnce(boxes(3), "read-ahead");
    expect(slide.sources).toEqual([SIGN_EXPLAINED]);
    expect(slideTexts(slide)).toEqual(expect.arrayContaining(["Step 0*", "Step 1*", "Step 2*", "Duty lead"]));
    expect(slide.title).toBe(boxes(3).title);
  });

  it("is explained on the slide itself in a room", () => {
    const slide = markOnce(boxes(3), "present");
    expect(slide.sources).toBeUndefined();
    expect(slideTexts(slide)).toContain(SIGN_EXPLAINED);
  });

  it("moves to the head of a column in which all is to be confirmed, and to no other", () => {
    const whole = slideTexts(markOnce(table(toBeConfirmed("House rules")), "read-ahead"));
    expect(whole).toEqual(expect.arrayContaining(["Risk*", "Control*", "Overload", "Hours", "House rules"]));
    const typed = slideTexts(markOnce(table("House rules, typed"), "read-ahead"));
    expect(typed).toEqual(expect.arrayContaining(["Risk*", "Control", "Hours*", "House rules, typed"]));
  });
});
