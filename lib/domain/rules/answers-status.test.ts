import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleIds, getExample } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import { walkSection } from "../answers/walk-answers";
import { answersSchema, type Draft, type DraftSection, type StoredValue } from "../draft/draft";
import { fieldAnchor } from "../findings/field-anchor";
import { makeBuildContext } from "../picks/make-build-context";
import { context } from "../sections/context/section";
import { sectionList } from "../sections/registry";
import { risks } from "../sections/risks/section";
import { startQuestions } from "../start/start-questions";
import { firstQuestionProgress } from "./first-question-progress";
import { missingAnswers } from "./missing-answers";
import { reviewDraft } from "./review-draft";
import { runRules } from "./run-rules";
import { sectionStatus } from "./section-status";
import { untouchedExamples } from "./untouched-examples";

const RISK = {
  id: "r1",
  title: "A post from the wrong account",
  likelihood: 3,
  impact: 4,
  likelihoodAfter: 2,
  impactAfter: 2,
  cause: "Two accounts on one phone",
  consequence: "People read a private remark",
  category: "reputation",
  solution: "partly",
  reviewDate: "2027-06-14",
  controls: [
    {
      id: "c1",
      text: "Two phones",
      ownerRole: "Duty officer",
      ownerAgreed: "agreed",
      due: "2027-05-03",
      state: "planned",
    },
  ],
};

const missingPlaces = (answers: object): string[] =>
  missingAnswers(risks, answersSchema.parse(answers)).map(({ place }) => fieldAnchor(place));

describe("what a section still needs", () => {
  it("needs nothing of what is answered on the deck page, a choice about a slide that is gone among it", () => {
    const kept = answersSchema.parse({ deckChoices: [{ id: "old", slideId: "gone", variant: "the-press" }] });
    const places = missingAnswers(context, kept).map(({ place }) => place.questionKey);
    expect(places.length).toBeGreaterThan(0);
    expect(places).not.toContain("deckChoices");
  });

  it("needs nothing of optional questions and columns", () => {
    expect(missingPlaces({ risks: [RISK] })).toEqual([]);
  });

  it("needs nothing of what only makes it stronger", () => {
    const { cause, consequence, category, solution, reviewDate, ...needed } = RISK;
    expect(missingPlaces({ risks: [needed] })).toEqual([]);
    for (const section of sectionList) {
      const needed = missingAnswers(section, {}).map(({ question }) => question);
      expect(needed.filter(({ tier, optional }) => tier !== "first" || optional)).toEqual([]);
    }
  });

  it("names the list while it is empty, then what is needed of each row, and what cannot be read anywhere", () => {
    expect(missingPlaces({})).toEqual(["q-risks"]);
    const [control] = RISK.controls;
    const half = { ...RISK, cause: "", title: "", controls: [{ ...control, due: "in May" }] };
    expect(missingPlaces({ risks: [half] })).toEqual(["q-risks-r1-title", "q-risks-r1-controls-c1-due"]);
  });

  it("tells an empty answer from one that cannot be used yet", () => {
    const answers = { risks: [{ ...RISK, reviewDate: "soon", title: null }] };
    expect(missingAnswers(risks, answers).map(({ question, state }) => [question.label, state])).toEqual([
      ["What could go wrong?", "blank"],
      ["When will you look at it again?", "unclear"],
    ]);
  });

  it("does not ask for what is hidden", () => {
    const pilot = sectionList.find(({ id }) => id === "pilot");
    if (!pilot) throw new Error("The pilot section is missing");
    const needId = { section: "alignment", question: "needs", rowId: "n1" };
    const anchors = (row: object) =>
      walkSection(pilot, { metrics: [answersSchema.parse({ id: "m1", ...row })] })
        .filter(({ place }) => place.rowId === "m1")
        .map(({ place }) => place.column);
    expect(anchors({})).toContain("baseline");
    expect(anchors({ baselineNew: true })).not.toContain("baseline");
    expect(anchors({ needId })).not.toContain("name");
  });
});

describe("the status of a section", () => {
  const status = (stored: DraftSection | undefined) => sectionStatus({ section: risks, stored, findings: [] });

  it.each<[string, DraftSection | undefined, string]>([
    ["not saved", undefined, "not-started"],
    ["saved blank", { answers: { headline: " ", risks: [] }, finished: false }, "not-started"],
    ["begun", { answers: { risks: [RISK] }, finished: false }, "in-progress"],
    ["finished and complete", { answers: { risks: [RISK] }, finished: true }, "completed"],
    ["finished with a gap", { answers: { risks: [{ ...RISK, title: null }] }, finished: true }, "problem"],
    [
      "finished with what makes it stronger left open",
      { answers: { risks: [{ ...RISK, cause: null }] }, finished: true },
      "completed",
    ],
    ["finished blank", { answers: {}, finished: true }, "problem"],
  ])("%s: %s", (_name, stored, expected) => {
    expect(status(stored)).toBe(expected);
  });

  it("is completed where a section that may be left alone is called finished and holds nothing", () => {
    const left = sectionList.filter(({ strengthens }) => strengthens);
    expect(left.length).toBeGreaterThan(3);
    for (const section of left) {
      const stored = { answers: {}, finished: true };
      const draft: Draft = { [section.id]: stored };
      const review = reviewDraft({ draft, library: loadLibrary(), now: "2026-12-01" });
      expect(review(section).status, section.id).toBe("completed");
    }
  });

  it("is a problem while a blocker of its own is open, and not for one of another section", () => {
    const stored = { answers: { risks: [RISK] }, finished: true };
    const blocker = { code: "risks.none", severity: "blocker", questionKey: "risks" } as const;
    const given = (sectionId: "risks" | "asks") =>
      sectionStatus({ section: risks, stored, findings: [{ ...blocker, sectionId }] });
    expect(given("risks")).toBe("problem");
    expect(given("asks")).toBe("completed");
  });

  it.each(exampleIds)("has every section of the example %s completed", (id) => {
    const draft = getExample(id)?.sections ?? {};
    const context = makeBuildContext({
      draft,
      library: loadLibrary(),
      now: "2026-12-01",
      variant: "executive",
      density: "read-ahead",
    });
    const findings = runRules(draft, context);
    for (const section of sectionList) {
      const { answers = {} } = draft[section.id] ?? {};
      expect(missingAnswers(section, answers).map(({ place }) => fieldAnchor(place))).toEqual([]);
      expect(sectionStatus({ section, stored: draft[section.id], findings })).toBe("completed");
    }
  });
});

describe("the first questions", () => {
  it("are all open in a blank draft and all answered in an example", () => {
    expect(firstQuestionProgress({}).unanswered).toHaveLength(18);
    for (const id of exampleIds) {
      expect(firstQuestionProgress(getExample(id)?.sections ?? {}).unanswered).toEqual([]);
    }
  });

  it("count a question of two answers only with both", () => {
    const pilot = (answers: object): Draft => ({
      pilot: { finished: false, answers: answersSchema.parse(answers) },
    });
    const stops = [{ id: "s1", activity: "The weekly summary" }];
    const numbers = (draft: Draft) => firstQuestionProgress(draft).answered.map(({ number }) => number);
    expect(numbers(pilot({ stops }))).toEqual([]);
    expect(numbers(pilot({ stops, outOfHoursWho: "Nobody, and the profile says so" }))).toEqual([17]);
    expect(numbers(pilot({ budgetCeiling: 0 }))).toEqual([5]);
  });

  it("keep the order they are asked in", () => {
    expect(firstQuestionProgress({}).unanswered).toEqual(startQuestions);
  });
});

describe("examples nobody has touched", () => {
  it("are found to the letter, also inside a row, and only while they are untouched", () => {
    const example = risks.questions.headline?.help?.example ?? "";
    const draft = (headline: string): Draft => ({ risks: { finished: false, answers: { headline, risks: [RISK] } } });
    expect(untouchedExamples(draft(example)).map(fieldAnchor)).toContain("q-headline");
    expect(untouchedExamples(draft(`${example}!`)).map(fieldAnchor)).not.toContain("q-headline");
    const inRow = { ...RISK, title: "A post goes out from the wrong account", cause: "One phone" };
    const rows: Draft = { risks: { finished: false, answers: { risks: [inRow] } } };
    expect(untouchedExamples(rows).map(fieldAnchor)).toEqual(["q-risks-r1-title"]);
  });
});

describe("whatever is stored", () => {
  it("never makes a rule, a status or a list of gaps throw", () => {
    const value: fc.Arbitrary<StoredValue> = fc.oneof(
      fc.constant(null),
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.array(fc.string()),
    );
    const row = fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), value).map((rest) => ({ ...rest, id: "x1" }));
    const keys = sectionList.flatMap((section) =>
      Object.keys(section.questions).map((key) => [section.id, key] as const),
    );
    const draftOf = fc.array(fc.tuple(fc.constantFrom(...keys), fc.oneof(value, fc.array(row))), { maxLength: 12 });
    fc.assert(
      fc.property(draftOf, (entries) => {
        const draft: Draft = {};
        for (const [[id, key], stored] of entries) {
          draft[id] = { finished: true, answers: { ...draft[id]?.answers, [key]: stored } };
        }
        const context = makeBuildContext({
          draft,
          library: loadLibrary(),
          now: "2026-12-01",
          variant: "executive",
          density: "read-ahead",
        });
        const findings = runRules(draft, context);
        for (const section of sectionList) sectionStatus({ section, stored: draft[section.id], findings });
        firstQuestionProgress(draft);
        untouchedExamples(draft);
      }),
      { numRuns: 200 },
    );
  });
});
