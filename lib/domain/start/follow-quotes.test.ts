import { describe, expect, it } from "vitest";
import type { Answers, Draft } from "../draft/draft";
import { listQuotes } from "./drafted-texts";
import { followQuotes } from "./follow-quotes";

const PRIORITY = "Answers within the hour";
const GAIN = `It serves our priority: ${PRIORITY}`;
const SOURCE = "Contact centre report";

const section = (answers: Answers) => ({ answers, finished: false });
type Words = { priority?: string | null; source?: string | null; gain?: string | null; dataSource?: string | null };

function makeDraft({ priority = PRIORITY, source = SOURCE, gain = GAIN, dataSource = SOURCE }: Words = {}): Draft {
  const groupId = { section: "audiences", question: "groups", rowId: "g1" };
  return {
    alignment: section({ needs: [{ id: "n1", corporateObjective: priority, measureSource: source }] }),
    audiences: section({
      headline: "Everybody gains",
      groups: [{ id: "g1", isDecisionMaker: true }],
      benefits: [
        { id: "b1", groupId, forThem: "Calm", forOrganisation: gain },
        { id: "b2", forOrganisation: "Fewer calls" },
      ],
    }),
    pilot: section({ title: "A pilot", metrics: [{ id: "m1", kind: "outcome", dataSource }] }),
  };
}

/** What other sections hold once the need of a draft says something else. */
const follow = (draft: Words, now: Pick<Words, "priority" | "source">) =>
  followQuotes(makeDraft(draft), makeDraft({ ...draft, ...now }));

const audiencesWith = (gain: string | null) => {
  const { answers } = makeDraft({ gain }).audiences ?? {};
  return [{ sectionId: "audiences", answers }];
};
const pilotWith = (dataSource: string | null) => {
  const { answers } = makeDraft({ dataSource }).pilot ?? {};
  return [{ sectionId: "pilot", answers }];
};

describe("a text that was drafted in the words of the first need", () => {
  it("repeats the priority in a benefit, and the source of the number in a measure", () => {
    expect(listQuotes(makeDraft()).map(({ value }) => value)).toEqual([GAIN, SOURCE]);
  });

  it("goes with what it repeats", () => {
    expect(follow({}, { priority: null })).toEqual(audiencesWith(null));
    expect(follow({}, { source: null })).toEqual(pilotWith(null));
    expect(follow({}, { priority: null, source: null })).toEqual([...audiencesWith(null), ...pilotWith(null)]);
  });

  it("follows what it repeats", () => {
    const priority = "Answers the same day";
    expect(follow({}, { priority })).toEqual(audiencesWith(`It serves our priority: ${priority}`));
    expect(follow({}, { source: "Own count" })).toEqual(pilotWith("Own count"));
  });

  it("stays where the need stays", () => {
    expect(follow({}, {})).toEqual([]);
  });

  it.each([`${GAIN}, at night too`, "Fewer people wait", null])("stays as it was edited: %j", (gain) => {
    expect(follow({ gain, dataSource: "The phone bill" }, { priority: null, source: null })).toEqual([]);
  });

  it("needs no other section", () => {
    const { alignment } = makeDraft();
    expect(followQuotes({ alignment }, {})).toEqual([]);
  });
});
