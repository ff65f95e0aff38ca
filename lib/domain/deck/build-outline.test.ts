import { describe, expect, it } from "vitest";
import { getExample } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import { outlineOfDraft } from "@/tests/support/outline-of-draft";
import { withDrafted } from "@/tests/support/with-drafted";
import type { Answers, Draft, StoredValue } from "../draft/draft";
import type { AnyQuestion } from "../form/question";
import { type RegisteredSectionId, sectionList } from "../sections/registry";
import { type DeckOutline, deckOutlineSchema } from "../slides/outline";
import { slideBlocks } from "../slides/slide-blocks";
import { slideTexts } from "../slides/slide-texts";
import type { StartRow } from "../start/start-questions";
import { withStartValue } from "../start/start-rows";

const library = loadLibrary();

const build = outlineOfDraft;

const mainIds = (outline: DeckOutline): string[] =>
  outline.slides.filter((slide) => slide.part === "main").map((slide) => slide.id);

const textOf = (outline: DeckOutline, slideId: string): string =>
  outline.slides
    .filter((slide) => slide.id === slideId)
    .flatMap(slideTexts)
    .join("\n")
    .replaceAll("\u00A0", " ");

const withAnswers = (draft: Draft, id: RegisteredSectionId, answers: Answers): Draft => ({
  ...draft,
  [id]: { finished: false, answers: { ...draft[id]?.answers, ...answers } },
});

const withFirst = (
  draft: Draft,
  row: StartRow,
  section: RegisteredSectionId,
  values: Record<string, StoredValue>,
): Draft =>
  Object.entries(values).reduce(
    (so, [column, value]) => withAnswers(so, section, withStartValue(so, row, column, value)),
    draft,
  );

const drafted = withDrafted;

/** The six answers of the first screen. */
function sixAnswers(): Draft {
  const about = withAnswers({}, "context", {
    scope: ["external-service"],
    decisionMaker: "Chief executive",
    meetingDate: "2027-09-07",
  });
  const problem = withFirst(about, "need", "alignment", { problemNow: "Every cold snap the phones drown." });
  return withAnswers(problem, "pilot", { budgetCeiling: 600_000, hoursPerWeek: 15 });
}

/** The twelve of the second screen on top. */
function eighteenAnswers(): Draft {
  const need = withFirst(sixAnswers(), "need", "alignment", {
    corporateObjective: "Reliable roads",
    measureName: "Calls a week",
    measureUnit: "calls",
    measureBaseline: 3900,
    measureSource: "contact centre report",
    measureBaselineDate: "2026-03-31",
  });
  const worry = withFirst(need, "decider", "audiences", { mainConcern: "Where is the return?" });
  const gain = withFirst(worry, "benefit", "audiences", { forThem: "Fewer complaints in winter" });
  const risks = library.risks.slice(0, 3).map((risk, index) => ({
    id: `r${index + 1}`,
    libraryId: risk.id,
    title: risk.title,
    likelihood: risk.likelihood,
    impact: risk.impact,
    likelihoodAfter: risk.likelihoodAfter,
    impactAfter: risk.impactAfter,
    controls: [
      {
        id: "c1",
        text: risk.controls[0]?.text ?? "",
        ownerRole: "Duty lead",
        ownerAgreed: "not-asked",
        state: "planned",
      },
    ],
  }));
  const scored = withAnswers(gain, "risks", { risks: risks.slice(1) });
  const pilot = withAnswers(withFirst(scored, "metric", "pilot", { success: 3800, worst: 3850 }), "pilot", {
    start: "2027-10-04",
    outOfHoursWho: "The duty manager",
  });
  const stops = withFirst(pilot, "stop", "pilot", { activity: "The weekly bulletin" });
  const asked = withFirst(stops, "message", "evidence", { text: "Is the bridge open?", anonymised: true });
  return withAnswers(asked, "champions", { sponsorRole: "Director of place" });
}

describe("a first deck", () => {
  it("is only a cover while nothing is answered", () => {
    expect(build({}).slides.map((slide) => slide.id)).toEqual(["cover"]);
  });

  it("has cover, need and decision after the first screen", () => {
    const outline = build(drafted(sixAnswers()));
    expect(mainIds(outline)).toEqual(["cover", "why-now", "decision"]);
    expect(outline.slides[0]?.title).toBe("A 16-week social media pilot to answer the public (to be confirmed)");
    expect(textOf(outline, "why-now")).toContain("Every cold snap the phones drown");
  });

  it("has five slides after the second", () => {
    const outline = build(drafted(eighteenAnswers()));
    expect(mainIds(outline)).toEqual(["cover", "why-now", "pilot", "risks", "decision"]);
    expect(deckOutlineSchema.safeParse(outline).error?.issues).toBeUndefined();
    expect(textOf(outline, "why-now")).toContain("Is the bridge open?");
    expect(textOf(outline, "why-now")).toContain("3,900");
    expect(textOf(outline, "risks")).toContain("Duty lead (to be asked)");
    expect(textOf(outline, "cover")).toContain("Director of place");
  });

  it("never sets a number large that has no source", () => {
    const draft = withFirst(eighteenAnswers(), "need", "alignment", { measureSource: null });
    const slide = build(draft).slides.find(({ id }) => id === "why-now");
    const blocks = slide === undefined ? [] : slideBlocks(slide);
    // What would be a success is the author's own to set: it needs no source.
    const large = blocks.flatMap((block) => (block.kind === "figures" ? block.items : []));
    expect(large.map(({ label }) => label)).toEqual(["Would be success"]);
    expect(JSON.stringify(large)).not.toContain("3,900");
    expect(textOf(build(draft), "why-now")).toContain("3,900 today (31 March 2026, unverified)");
  });
});

describe("a deck of very long answers", () => {
  const long = (text: string, limit: number): string => {
    const words = `${text} `.repeat(Math.ceil((limit * 3) / (text.length + 1)) + 1);
    return words.slice(0, limit * 3).trim();
  };

  /** Every text three times its limit, which is as much as is read. */
  function stretched(questions: Readonly<Record<string, AnyQuestion>>, answers: Answers): Answers {
    return Object.fromEntries(
      Object.entries(answers).map(([key, value]) => {
        const question = questions[key];
        if (question?.kind === "rows" && Array.isArray(value)) {
          return [key, value.map((row) => ({ ...(row as Answers), ...stretched(question.columns, row as Answers) }))];
        }
        const isText = question?.kind === "text" || question?.kind === "longText";
        if (!isText || typeof value !== "string" || question.limit === undefined) return [key, value];
        return [key, long(value, question.limit)];
      }),
    );
  }

  const draft = Object.fromEntries(
    sectionList.map((section) => [
      section.id,
      {
        finished: true,
        answers: stretched(section.questions, getExample("county-winter-service")?.sections[section.id]?.answers ?? {}),
      },
    ]),
  ) as Draft;
  const outline = build(draft);

  it("stays within the hard limits of a page", () => {
    expect(deckOutlineSchema.safeParse(outline).error?.issues).toBeUndefined();
    for (const slide of outline.slides) {
      expect(slide.title.length, slide.id).toBeLessThanOrEqual(slide.layout === "cover" ? 240 : 100);
      if (slide.layout !== "table" || slide.table.kind !== "table") continue;
      expect(slide.table.rows.length).toBeLessThanOrEqual(40);
    }
  });

  it("keeps every text whole somewhere", () => {
    const said = outline.slides.flatMap(slideTexts).join("\n").toLowerCase();
    const answers = draft.alignment?.answers.needs as Answers[];
    for (const need of answers) {
      for (const key of ["title", "problemNow", "evidenceNow", "socialRole", "doNothingText"]) {
        expect(said, key).toContain(String(need[key]).replace(/\.$/u, "").toLowerCase());
      }
    }
    expect(said).toContain(String(draft.alignment?.answers.fitHeadline).toLowerCase());
    expect(said).toContain(String(draft.context?.answers.keyMessage).toLowerCase());
  });

  it("tells every slide apart", () => {
    const titles = outline.slides.map((slide) => slide.title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(outline.slides.length).toBeLessThanOrEqual(60);
  });
});

describe("an outline", () => {
  it("is the same for the same draft, and its register goes on under one title", () => {
    const draft = getExample("county-winter-service")?.sections as Draft;
    expect(build(draft)).toEqual(build(structuredClone(draft)));
  });

  it("keeps a table in one piece however many rows it has: its pages are made where it is drawn", () => {
    const controls = Array.from({ length: 5 }, (_, index) => ({ id: `c${index}`, text: `Control ${index}` }));
    const risks = Array.from({ length: 40 }, (_, index) => ({ id: `r${index}`, title: `Risk ${index}`, controls }));
    const outline = build(withAnswers({}, "risks", { risks }));
    const tables = outline.slides.flatMap((slide) => (slide.layout === "table" ? [slide] : []));
    const all = tables.find(({ id }) => id === "register")?.table;
    expect(all?.kind === "table" && all.rows.length).toBe(40);
    expect(JSON.stringify(all).match(/Control \d/gu)).toHaveLength(200);
  });

  it("prints no more rows than a list may have", () => {
    const risks = Array.from({ length: 45 }, (_, index) => ({ id: `r${index}`, title: `Risk no ${index}` }));
    expect(JSON.stringify(build(withAnswers({}, "risks", { risks })))).not.toContain("Risk no 44");
  });
});
