import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import { weeksBetween } from "../dates/plain-date";
import type { Draft } from "../draft";
import { draftFromStart, isDrafted } from "./draft-from-start";
import { startRowId, startValue, withStartValue } from "./start-rows";

const drafting = { library: loadLibrary(), locale: "en-GB", currency: "GBP" };

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

const patched = (draft: Draft): Draft => {
  const patch = draftFromStart({ draft, ...drafting });
  return Object.fromEntries(
    [...new Set([...Object.keys(draft), ...Object.keys(patch)])].map((id) => {
      const key = id as keyof Draft;
      return [key, { finished: false, answers: patch[key] ?? draft[key]?.answers ?? {} }];
    }),
  );
};

describe("draftFromStart", () => {
  it("drafts ask, titles, key message and dates from the first answers", () => {
    const patch = draftFromStart({ draft: makeDraft(), ...drafting });
    expect(patch.asks?.asks).toMatchObject([
      {
        ask: "Approve a 16-week pilot on social media with a £6,000 ceiling",
        owner: "Communications team",
        by: "2027-09-07",
      },
    ]);
    expect(patch.pilot).toMatchObject({
      typeId: "P4",
      title: "A 16-week social media pilot to answer the public",
      end: "2028-02-20",
      reviewDates: [{ date: "2027-12-27" }],
      decisionDate: "2028-02-27",
    });
    expect(patch.alignment?.needs).toMatchObject([{ title: "Every cold snap the phones drown" }]);
    expect(patch.context?.keyMessage).toContain("16 weeks");
  });

  it.each([
    ["2027-09-07", "2027-10-04"],
    ["2027-09-06", "2027-10-04"],
    ["2027-09-10", "2027-10-11"],
    ["2027-09-09", "2027-10-04"],
  ])(
    "drafts a start on the Monday about four weeks after a meeting on %s, and the dates that follow",
    (meeting, start) => {
      const draft = makeDraft();
      const unstarted = {
        ...draft,
        context: { finished: false, answers: { ...draft.context?.answers, meetingDate: meeting } },
        pilot: { finished: false, answers: {} },
      };
      const { pilot } = draftFromStart({ draft: unstarted, ...drafting });
      expect(pilot?.start).toBe(start);
      expect(new Date(String(start)).getUTCDay()).toBe(1);
      expect(weeksBetween(String(start), String(pilot?.end))).toBe(16);
    },
  );

  it("drafts no start before the meeting is fixed, and leaves one alone that is written", () => {
    const draft = makeDraft();
    const undated = { ...draft, context: { finished: false, answers: { scope: ["external-service"] } } };
    const blank = { ...undated, pilot: { finished: false, answers: {} } };
    expect(draftFromStart({ draft: blank, ...drafting }).pilot).not.toHaveProperty("start");
    expect(draftFromStart({ draft, ...drafting }).pilot?.start).toBe("2027-11-01");
  });

  it("leaves alone what somebody has written", () => {
    const draft = makeDraft();
    const own = { ...draft, pilot: { finished: false, answers: { ...draft.pilot?.answers, title: "Our own words" } } };
    expect(draftFromStart({ draft: own, ...drafting }).pilot?.title).toBe("Our own words");
  });

  it("drafts again what nobody has touched when its answer changes", () => {
    const before = patched(makeDraft());
    const dearer = {
      ...before,
      pilot: { finished: false, answers: { ...before.pilot?.answers, budgetCeiling: 700_000 } },
    };
    const patch = draftFromStart({ draft: dearer, before, ...drafting });
    expect(patch.asks?.asks).toMatchObject([{ ask: "Approve a 16-week pilot on social media with a £7,000 ceiling" }]);
  });

  it("drafts nothing from nothing, and nothing twice", () => {
    expect(draftFromStart({ draft: {}, ...drafting })).toEqual({});
    expect(draftFromStart({ draft: patched(makeDraft()), ...drafting })).toEqual({});
  });

  it("says zero cost as no cost", () => {
    const draft = makeDraft({ pilot: { finished: false, answers: { budgetCeiling: 0 } } });
    expect(draftFromStart({ draft, ...drafting }).asks?.asks).toMatchObject([
      { ask: "Approve a 16-week pilot on social media at no cost" },
    ]);
  });

  it("puts the worst acceptable value halfway between today and success", () => {
    const draft = makeDraft({
      alignment: { finished: false, answers: { needs: [{ id: "n1", measureBaseline: 3900 }] } },
      pilot: { finished: false, answers: { metrics: [{ id: "m1", kind: "outcome", success: 3800 }] } },
    });
    expect(draftFromStart({ draft, ...drafting }).pilot?.metrics).toMatchObject([{ worst: 3850, better: "lower" }]);
  });
});

describe("isDrafted", () => {
  it("holds until the first change and comes back when the change is undone", () => {
    const draft = patched(makeDraft());
    const place = { section: "pilot", question: "title" } as const;
    expect(isDrafted(draft, place, drafting)).toBe(true);
    const changed = { ...draft, pilot: { finished: false, answers: { ...draft.pilot?.answers, title: "Other" } } };
    expect(isDrafted(changed, place, drafting)).toBe(false);
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
