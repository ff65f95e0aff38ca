import { expect, it } from "vitest";
import { exampleGiven } from "@/tests/support/example-outline";
import { makeBuildContext } from "../../picks/make-build-context";
import { readDraft } from "../../sections/registry";
import type { Slide } from "../../slides/slide";
import { slideBlocks } from "../../slides/slide-blocks";
import { askedUsSlide } from "./asked-us";
import { whyNowSlide } from "./why-now";

const given = exampleGiven("county-winter-service");
const read = readDraft(given.draft);
const [sample] = read.evidence.realQuestions;
const [need] = read.alignment.needs;
if (sample === undefined || need === undefined) throw new Error("the county has a need and a question");

type Row = typeof sample;
const row = (id: string, more: Partial<Row>): Row => ({ ...sample, id, text: `Question ${id}`, ...more });
const uncounted = { listeningMentions: null, listeningUnanswered: null, listeningThemes: null };

function built(realQuestions: Row[], needs = read.alignment.needs): { asked: Slide[]; why: Slide[] } {
  const base = makeBuildContext(given);
  const anonymisedQuestionIds = realQuestions.filter(({ anonymised }) => anonymised === true).map(({ id }) => id);
  const context = { ...base, picks: { ...base.picks, anonymisedQuestionIds } };
  const draft = {
    ...read,
    alignment: { ...read.alignment, needs },
    evidence: { ...read.evidence, ...uncounted, realQuestions },
  };
  return { asked: askedUsSlide(draft, context), why: whyNowSlide(draft, context) };
}

const said = (slides: readonly Slide[]): string[] =>
  slides
    .flatMap(slideBlocks)
    .flatMap((block) => (block.kind === "thread" ? block.items.map(({ label }) => label) : []));

it("shows a question only once somebody says that names are taken out", () => {
  expect(built([row("1", { anonymised: null }), row("2", { anonymised: false })]).asked).toEqual([]);
});

it("labels an answer as ours only where it was sent, and tells answered questions first", () => {
  const rows = [
    row("1", { anonymised: true, when: "May", answer: null }),
    row("2", { anonymised: true, when: "June", answer: "Yes.", answerSent: true }),
  ];
  expect(said(built(rows).asked)).toEqual(["Asked: June", "Our answer", "Asked: May"]);
  const [asked] = built([row("1", { anonymised: true, when: null, answer: "Yes.", answerSent: null })]).asked;
  expect(said(asked === undefined ? [] : [asked])).toEqual(["A real question, as it came", "How we would answer"]);
  expect(asked?.title).toBe("One real question that reached us, and how we would answer");
});

it("stands with a bare need instead of on a slide of its own", () => {
  const bare = { ...need, evidenceNow: null, socialRole: null, doNothingText: null, doNothingAmount: null };
  const { asked, why } = built([row("1", { anonymised: true })], [bare]);
  expect(asked).toEqual([]);
  expect(said(why)).toHaveLength(2);
});
