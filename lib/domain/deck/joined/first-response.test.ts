import { describe, expect, it } from "vitest";
import { exampleGiven } from "@/tests/support/example-outline";
import type { Answers, StoredRow } from "../../draft/draft";
import { slideBlocks } from "../../slides/slide-blocks";
import { slideTexts } from "../../slides/slide-texts";
import { buildDeckOutline } from "../build-outline";

const given = exampleGiven("county-winter-service");

const steps: StoredRow[] = ["At once", "Within the hour", "By the evening", "Next day"].map((when, at) => ({
  id: `s${at}`,
  when,
  what: `Step ${at}`,
  who: `Role ${at}`,
}));
const fail: StoredRow = { id: "w1", title: "A joke on a bad day", minutesToRespond: 50, before: "Read the log" };

function slideWith(firstResponse: StoredRow[], pilot: Answers, failWalkthroughs: StoredRow[]) {
  const { draft } = given;
  const more = { safeguards: { firstResponse }, pilot, evidence: { failWalkthroughs } } satisfies Record<
    string,
    Answers
  >;
  const sections = Object.entries(more).map(([id, answers]) => {
    const own = draft[id as keyof typeof more];
    return [id, { version: 1, finished: false, ...own, answers: { ...own?.answers, ...answers } }];
  });
  const outline = buildDeckOutline({ ...given, draft: { ...draft, ...Object.fromEntries(sections) } });
  return outline.slides.find(({ id }) => id === "first-response");
}

const pause = { outOfHoursPausedBy: "Duty officer", outOfHoursPauseMinutes: 10 };
const kindsOf = (slide: ReturnType<typeof slideWith>) =>
  (slide === undefined ? [] : slideBlocks(slide)).map(({ kind }) => kind);

describe("what happens when a post goes wrong", () => {
  it("names who could pause it and within how many minutes, beside the steps", () => {
    const slide = slideWith(steps, pause, []);
    expect(slide?.title).toBe("If a post goes wrong, posting could be paused within 10\u00a0minutes");
    expect(slide && slideTexts(slide)).toEqual(
      expect.arrayContaining(["Who could pause it: Duty officer", "At once", "Step 0", "Role 0"]),
    );
  });

  it("promises no minutes where nobody is named who could", () => {
    const slide = slideWith(steps, { ...pause, outOfHoursPausedBy: null }, []);
    expect(slide?.title).not.toContain("10 minutes");
  });

  it("draws a fail that was walked through only where both times are known", () => {
    expect(kindsOf(slideWith(steps, pause, [fail]))).toContain("bars");
    expect(kindsOf(slideWith(steps, { ...pause, outOfHoursPauseMinutes: null }, [fail]))).not.toContain("bars");
    expect(kindsOf(slideWith(steps, pause, []))).toEqual(["boxes", "callout"]);
  });
});
