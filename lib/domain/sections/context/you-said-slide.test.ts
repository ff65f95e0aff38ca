import { describe, expect, it } from "vitest";
import { exampleGiven } from "@/tests/support/example-outline";
import { buildDeckOutline } from "../../deck/build-outline";
import type { Answers, StoredRow } from "../../draft/draft";
import { makeBuildContext } from "../../picks/make-build-context";
import { runRules } from "../../rules/run-rules";
import type { DeckOutline } from "../../slides/outline";
import { slideBlocks } from "../../slides/slide-blocks";
import { slideTexts } from "../../slides/slide-texts";

/** To present: a meeting's minutes leave room on top, eleven slides to read ahead do not. */
const given = { ...exampleGiven("county-winter-service"), density: "present" as const };

/** The county, as it would ask again: what was said last time, and what was done about it. */
function askingAgain(earlierReasons: StoredRow[], more: Answers = {}) {
  const { context } = given.draft;
  const answers = { ...context?.answers, startingPoint: "already-refused", earlierReasons, ...more };
  return { ...given, draft: { ...given.draft, context: { version: 1, finished: false, answers } } };
}

const cost: StoredRow = {
  id: "r1",
  reason: "cost",
  said: "Too expensive for what it gives.",
  isChanged: true,
  change: "The ceiling fell from £9,000 to £6,000",
};
const timing: StoredRow = {
  id: "r2",
  reason: "timing",
  said: "Not in a winter",
  isChanged: false,
  unchangedBecause: "Winter is when people ask.",
};

const mainIds = ({ slides }: DeckOutline): string[] => slides.filter(({ part }) => part === "main").map(({ id }) => id);
const slideOf = (source: typeof given) => buildDeckOutline(source).slides.find(({ id }) => id === "you-said");

describe("what was said last time, and what changes", () => {
  it("is told of nobody as one person’s, and nothing planned as done", () => {
    const slide = slideOf(askingAgain([cost, timing]));
    const texts = slide === undefined ? [] : [slide.title, slide.kicker ?? "", ...slideTexts(slide)];
    expect(texts).toContain("What has changed or will, or why not");
    expect(texts.filter((text) => /\byou (gave|said)\b|\bwe did\b/iu.test(text))).toEqual([]);
  });

  it("is in no deck that was never refused, also where reasons were typed and the starting point changed", () => {
    expect(slideOf(given)).toBeUndefined();
    expect(slideOf(askingAgain([]))).toBeUndefined();
    expect(slideOf(askingAgain([cost], { startingPoint: "none" }))).toBeUndefined();
  });

  it("stands second, with both halves of each reason, and takes no other slide's place", () => {
    const outline = buildDeckOutline(askingAgain([cost, timing]));
    expect(mainIds(outline)[1]).toBe("you-said");
    expect(mainIds(outline)).toHaveLength(mainIds(buildDeckOutline(given)).length + 1);
    const slide = outline.slides.find(({ id }) => id === "you-said");
    expect(slide?.title).toBe("Two reasons were given against it: one led to a change, one did not");
    expect(slide === undefined ? [] : slideTexts(slide)).toEqual(
      expect.arrayContaining([
        "Cost",
        "Too expensive for what it gives",
        "The ceiling fell from £9,000 to £6,000",
        "Not changed",
        "Winter is when people ask",
      ]),
    );
  });

  it("says of each row of a ledger whether something changed, and only where the author said so", () => {
    const ahead: StoredRow = { id: "r5", reason: "trust", said: "Nobody is trained", change: "Two days of training" };
    const slide = slideOf(askingAgain([cost, timing, ahead]));
    const blocks = slide === undefined ? [] : slideBlocks(slide);
    const states = blocks.flatMap((block) => (block.kind === "table" ? block.rows.map((row) => row.at(-1)) : []));
    expect(states).toEqual([{ text: "Changed", tone: "on-track" }, { text: "Not changed", tone: "watch" }, ""]);
  });

  it("keeps a change of which nobody wrote down what it answers", () => {
    const slide = slideOf(askingAgain([{ id: "r3", isChanged: true, change: "We ask for half as long" }]));
    expect(slide === undefined ? [] : slideTexts(slide)).toContain("We ask for half as long");
  });

  it("never claims an answer that is not there, and blocks until it is", () => {
    const source = askingAgain([cost, { id: "r2", reason: "trust", said: "You never ran one", isChanged: false }]);
    expect(slideOf(source)?.title).toBe("Two reasons were given against it, and not all of them have an answer yet");
    const { draft } = source;
    const unanswered = runRules(draft, makeBuildContext({ ...source, draft })).filter(
      ({ code }) => code === "repitch.unanswered",
    );
    expect(unanswered).toEqual([
      expect.objectContaining({
        severity: "blocker",
        questionKey: "earlierReasons",
        rowId: "r2",
        column: "unchangedBecause",
      }),
    ]);
  });
});
