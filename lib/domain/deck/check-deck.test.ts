import { describe, expect, it } from "vitest";
import { exampleIds, getExample } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import { outlineOfDraft } from "@/tests/support/outline-of-draft";
import type { Answers, Draft, StoredRow } from "../draft/draft";
import { makeBuildContext } from "../picks/make-build-context";
import type { RegisteredSectionId } from "../sections/registry";
import type { Density } from "../slides/outline";
import { checkDeck } from "./check-deck";

const library = loadLibrary();
const reader = { library, variant: "executive", density: "read-ahead", now: "2026-12-01" } as const;

function check(draft: Draft) {
  return checkDeck({ outline: outlineOfDraft(draft), draft, context: makeBuildContext({ draft, ...reader }) });
}

const example = (id = "county-winter-service"): Draft => structuredClone(getExample(id)?.sections) as Draft;

function changed(id: RegisteredSectionId, answers: Answers): Draft {
  const draft = example();
  return { ...draft, [id]: { finished: true, answers: { ...draft[id]?.answers, ...answers } } };
}

const changedRow = (id: RegisteredSectionId, list: string, values: Answers): Draft => {
  const rows = example()[id]?.answers[list] as StoredRow[];
  return changed(id, { [list]: rows.map((row, index) => (index === 0 ? { ...row, ...values } : row)) });
};

describe("checkDeck", () => {
  it.each(exampleIds)("finds nothing weak in %s", (id) => {
    expect(check(example(id))).toEqual([]);
  });

  it.each<[string, Draft, object]>([
    ["deck.title", changed("risks", { headline: "Risks" }), { sectionId: "risks", questionKey: "headline" }],
    [
      "deck.title",
      changed("pilot", { headline: "Seven risks would come within what we accept; one stays partly open" }),
      { sectionId: "pilot", questionKey: "headline" },
    ],
    [
      "deck.too-many",
      changed("context", {
        minutesAllowed: null,
        deckChoices: ["register", "needs", "rules", "people", "money-detail"].map((id) => ({
          id,
          slideId: id,
          part: "main",
        })),
      }),
      { sectionId: "context", questionKey: "deckChoices", params: { count: 16, most: 11 } },
    ],
    [
      "deck.one-message",
      changed("pilot", { headline: "We try one service for sixteen weeks. The press office goes first" }),
      { sectionId: "pilot", questionKey: "headline" },
    ],
    [
      "deck.one-message",
      changed("asks", { headline: "We ask for three decisions today; the budget is a question for June" }),
      { sectionId: "asks", questionKey: "headline" },
    ],
    [
      "deck.jargon",
      changed("alignment", { whyNowHeadline: "We leverage the public talk that reaches us every cold snap" }),
      { sectionId: "alignment", questionKey: "whyNowHeadline", params: { word: "leverage", instead: "use" } },
    ],
    [
      "deck.jargon",
      changed("pilot", { scopeOut: "Any other stakeholder, and adverts" }),
      {
        sectionId: "pilot",
        questionKey: "scopeOut",
        params: { word: "stakeholder", instead: "the people you mean" },
      },
    ],
    [
      "deck.unsourced",
      changedRow("alignment", "needs", { measureSource: null }),
      { sectionId: "alignment", rowId: "n1", column: "measureSource" },
    ],
    [
      "deck.words",
      changedRow("asks", "asks", { ask: "approve and then approve again ".repeat(11).trim() }),
      { sectionId: "asks", questionKey: "headline" },
    ],
    [
      "deck.split",
      changed("pilot", { exitPlan: "We hand it all over again. ".repeat(9).trim() }),
      { sectionId: "pilot", questionKey: "exitPlan" },
    ],
  ])("%s fires where it should and points to where mending starts", (code, draft, place) => {
    expect(check(draft).filter((finding) => finding.code === code)).toContainEqual(expect.objectContaining(place));
  });

  it.each([
    "We try St. Mary’s service for sixteen weeks and stop if it fails",
    "Residents get one public answer, and the contact centre a calmer day",
    "It pays for itself in year two: it saves £5,750 and costs £5,000",
  ])("takes “%s” for one message", (headline) => {
    const codes = check(changed("pilot", { headline })).map(({ code }) => code);
    expect(codes).not.toContain("deck.one-message");
  });

  it("says when the slides need more minutes than there are", () => {
    const draft = example();
    const outline = outlineOfDraft(draft);
    const tooLong = (density: Density) => {
      const context = { ...makeBuildContext({ draft, ...reader, density }), minutesAllowed: 5 };
      return checkDeck({ outline, draft, context }).find(({ code }) => code === "deck.too-long");
    };
    expect(tooLong("present")?.params).toEqual({ minutes: 5, estimate: 17 });
    expect(tooLong("read-ahead")).toBeUndefined();
  });
});
