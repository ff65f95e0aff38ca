import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import { weeksBetween } from "../dates/plain-date";
import type { Draft } from "../draft/draft";
import { makeBuildContext } from "../picks/make-build-context";
import { listDraftedTexts } from "./drafted-texts";
import { startRowId, startValue, withStartValue } from "./start-rows";

const library = loadLibrary();
const drafting = (draft: Draft) =>
  makeBuildContext({ draft, library, now: "2026-12-01", variant: "executive", density: "read-ahead" });

/** The six answers of the first screen, and what the second adds to draft from. */
function makeDraft(overrides: Draft = {}): Draft {
  return {
    context: {
      finished: false,
      answers: { scope: ["external-service"], decisionMaker: "Chief executive", meetingDate: "2027-09-07" },
    },
    alignment: { finished: false, answers: { needs: [{ id: "n1", problemNow: "Every cold snap the phones drown." }] } },
    pilot: { finished: false, answers: { budgetCeiling: 600_000, hoursPerWeek: 15, start: "2027-11-01" } },
    ...overrides,
  };
}

/** What a draft says, by section and question; a text in a row under its column. */
const draftedIn = (draft: Draft): Record<string, unknown> =>
  Object.fromEntries(
    listDraftedTexts(draft, drafting(draft)).map(({ section, question, column, value }) => [
      [section, question, column].filter(Boolean).join("."),
      value,
    ]),
  );

describe("what the first answers already say", () => {
  it("is the ask, titles, key message and dates", () => {
    expect(draftedIn(makeDraft())).toMatchObject({
      "asks.asks": [
        {
          ask: "Approve a 16-week pilot on social media with a £6,000 ceiling",
          owner: "Communications team",
          by: "2027-09-07",
          linkedNeedId: { rowId: "n1" },
        },
      ],
      "pilot.typeId": "P4",
      "pilot.title": "A 16-week social media pilot to answer the public",
      "pilot.end": "2028-02-20",
      "pilot.reviewDates": [{ date: "2027-12-27" }],
      "pilot.decisionDate": "2028-02-27",
      "alignment.needs.title": "Every cold snap the phones drown",
      "context.keyMessage": expect.stringContaining("16 weeks"),
    });
  });

  it.each([
    ["2027-09-07", "2027-10-04"],
    ["2027-09-06", "2027-10-04"],
    ["2027-09-10", "2027-10-11"],
    ["2027-09-09", "2027-10-04"],
  ])("is a start on the Monday about four weeks after a meeting on %s, and the dates that follow", (meeting, start) => {
    const draft = makeDraft({ pilot: { finished: false, answers: { outOfHoursWho: "The duty manager" } } });
    const met = { finished: false, answers: { ...draft.context?.answers, meetingDate: meeting } };
    const drafted = draftedIn({ ...draft, context: met });
    expect(drafted["pilot.start"]).toBe(start);
    expect(new Date(start).getUTCDay()).toBe(1);
    expect(weeksBetween(start, String(drafted["pilot.end"]))).toBe(16);
  });

  it("is no start before the meeting is fixed and the second screen begun", () => {
    const undated = { finished: false, answers: { scope: ["external-service"] } };
    const blank = { finished: false, answers: {} };
    const begun = { finished: false, answers: { outOfHoursWho: "The duty manager" } };
    expect(draftedIn(makeDraft({ context: undated, pilot: begun }))).not.toHaveProperty("pilot.start");
    expect(draftedIn(makeDraft({ pilot: blank }))).not.toHaveProperty("pilot.start");
  });

  it("follows an end somebody chose", () => {
    const draft = makeDraft({ pilot: { finished: false, answers: { start: "2027-11-01", end: "2027-12-26" } } });
    expect(draftedIn(draft)).toMatchObject({
      "pilot.title": "An 8-week social media pilot to answer the public",
      "pilot.decisionDate": "2028-01-02",
    });
  });

  it("is nothing where nothing is answered", () => {
    expect(draftedIn({})).toEqual({});
  });

  it("says nought as no new money", () => {
    const draft = makeDraft({ pilot: { finished: false, answers: { budgetCeiling: 0 } } });
    expect(draftedIn(draft)["asks.asks"]).toMatchObject([
      { ask: "Approve a 16-week pilot on social media with no new money" },
    ]);
  });

  it("puts the worst acceptable value halfway between today and success", () => {
    const draft = makeDraft({
      alignment: { finished: false, answers: { needs: [{ id: "n1", measureBaseline: 3900 }] } },
      pilot: { finished: false, answers: { metrics: [{ id: "m1", kind: "outcome", success: 3800 }] } },
    });
    expect(draftedIn(draft)).toMatchObject({ "pilot.metrics.worst": 3850 });
  });
});

describe("first rows", () => {
  it("makes the decision-maker's group with its first answer and links the benefit to it", () => {
    const draft = makeDraft();
    const audiences = withStartValue(draft, "decider", "mainConcern", "A row we started ourselves");
    expect(audiences.groups).toMatchObject([{ id: "g1", name: "Chief executive", isDecisionMaker: true }]);
    const next = { ...draft, audiences: { finished: false, answers: audiences } };
    const withBenefit = withStartValue(next, "benefit", "forThem", "No surprises");
    expect(withBenefit.benefits).toMatchObject([
      { groupId: { rowId: "g1" }, linkedNeedId: { rowId: "n1" }, forThem: "No surprises" },
    ]);
  });

  it("changes the row that exists in place and keeps the others", () => {
    const draft = makeDraft({
      alignment: { finished: false, answers: { needs: [{ id: "n7" }, { id: "n1", title: "Second" }] } },
    });
    expect(startRowId(draft, "need")).toBe("n7");
    const answers = withStartValue(draft, "need", "problemNow", "Queues");
    expect(answers.needs).toEqual([
      { id: "n7", problemNow: "Queues" },
      { id: "n1", title: "Second" },
    ]);
    expect(startValue(draft, "need", "problemNow")).toBeNull();
  });
});
