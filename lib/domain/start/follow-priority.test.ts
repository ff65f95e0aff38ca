import { describe, expect, it } from "vitest";
import type { Answers, Draft } from "../draft";
import { draftedBenefit } from "./drafted-texts";
import { followPriority } from "./follow-priority";

const DRAFTED = "It serves our priority: Answers within the hour";

const section = (answers: Answers) => ({ answers, finished: false });
const withPriority = (corporateObjective: string | null, forOrganisation: string | null): Draft => ({
  alignment: section({ needs: [{ id: "n1", corporateObjective }] }),
  audiences: section({
    headline: "Everybody gains",
    groups: [{ id: "g1", isDecisionMaker: true }],
    benefits: [
      {
        id: "b1",
        groupId: { section: "audiences", question: "groups", rowId: "g1" },
        forThem: "Calm",
        forOrganisation,
      },
      { id: "b2", forOrganisation: "Fewer calls" },
    ],
  }),
});

const answersOf = (draft: Draft): Answers | undefined => draft.audiences?.answers;

/** The answers about audiences once the priority of a benefit has changed. */
const follow = (forOrganisation: string, priority: string | null): Answers | null =>
  followPriority(withPriority("Answers within the hour", forOrganisation), withPriority(priority, forOrganisation));

describe("a benefit that was drafted from a priority", () => {
  it("stands as it was drafted", () => {
    expect(draftedBenefit(withPriority("Answers within the hour", ""))).toBe(DRAFTED);
  });

  it("goes with a priority that is taken away", () => {
    expect(follow(DRAFTED, null)).toEqual(answersOf(withPriority(null, null)));
  });

  it("follows a priority that is put in other words", () => {
    const priority = "Answers the same day";
    expect(follow(DRAFTED, priority)).toEqual(answersOf(withPriority(priority, `It serves our priority: ${priority}`)));
  });

  it("stays where its priority stays", () => {
    expect(follow(DRAFTED, "Answers within the hour")).toBeNull();
  });

  it.each(["It serves our priority: Answers within the hour, at night too", "Fewer people wait", ""])(
    "stays as it was edited: %j",
    (edited) => {
      expect(follow(edited, null)).toBeNull();
    },
  );

  it("needs no section about audiences", () => {
    const { alignment } = withPriority("Answers within the hour", "");
    expect(followPriority({ alignment }, {})).toBeNull();
  });
});
