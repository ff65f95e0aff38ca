import { describe, expect, it } from "vitest";
import { exampleIds, getExample } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import { formatDate, formatDay } from "@/lib/domain/dates/format-date";
import { buildDeckOutline } from "@/lib/domain/deck/build-outline";
import { toldAnswers } from "@/lib/domain/deck/told-answers";
import type { Draft, StoredRow } from "@/lib/domain/draft/draft";
import { rowsOf } from "@/lib/domain/draft/rows-of";
import type { AnyQuestion, Reference } from "@/lib/domain/form/question";
import { appendixSlideIds, storySlideIds } from "@/lib/domain/ids/slide-ids";
import { reachOf } from "@/lib/domain/lexicon/reach-of";
import { formatMoney } from "@/lib/domain/money/format-money";
import { NO_NEW_MONEY } from "@/lib/domain/money/pilot-money-words";
import { makeBuildContext } from "@/lib/domain/picks/make-build-context";
import { readDraft, sectionList } from "@/lib/domain/sections/registry";
import { type DeckOutline, type Density, deckOutlineSchema } from "@/lib/domain/slides/outline";
import { slideTexts } from "@/lib/domain/slides/slide-texts";
import { countCharacters } from "@/lib/domain/text/count-characters";
import { countWords } from "@/lib/domain/text/count-words";
import { formatNumber } from "@/lib/domain/text/format-number";
import { typographic } from "@/lib/domain/text/typographic";
import { exampleGiven } from "../support/example-outline";
import { HIDDEN_MARKER, HIDDEN_YEAR, markHiddenAnswers } from "../support/mark-hidden-answers";
import { outlineOfDraft } from "../support/outline-of-draft";

const library = loadLibrary();

function exampleDraft(id: string): Draft {
  const file = getExample(id);
  if (file === null) throw new Error(`No example “${id}”`);
  return structuredClone(file.sections) as Draft;
}

const build = outlineOfDraft;

/** Everything a reader of the deck can read, in small letters and with plain spaces. */
function wordsOf(outline: DeckOutline): string {
  const frame = [outline.organisation, outline.classification ?? "", outline.meeting?.name ?? ""];
  return asRead([...frame, ...outline.slides.flatMap(slideTexts)].join("\n"));
}

const asRead = (text: string): string =>
  text
    .replace(/[\s\u00A0]+/gu, " ")
    .toLowerCase()
    .trim();

const idsOf = (outline: DeckOutline, part: "main" | "appendix"): string[] =>
  outline.slides.filter((slide) => slide.part === part).map((slide) => slide.id);

describe.each(exampleIds)("the deck of %s", (id) => {
  const outline = build(exampleDraft(id));

  it("satisfies the schema of an outline", () => {
    expect(deckOutlineSchema.safeParse(outline).error?.issues).toBeUndefined();
  });

  it("opens with the cover, ends its main part with the decision and puts reference last", () => {
    const main = idsOf(outline, "main");
    expect(main[0]).toBe("cover");
    expect(main.at(-1)).toBe("decision");
    expect(outline.slides.slice(0, main.length).every((slide) => slide.part === "main")).toBe(true);
  });

  it("has no slide that the one list of slides does not name", () => {
    const known: readonly string[] = [...storySlideIds, ...appendixSlideIds];
    expect(outline.slides.map((slide) => slide.id).filter((id) => !known.includes(id.split(".")[0] ?? ""))).toEqual([]);
  });

  it("has titles and ids that are unique, titles of good length that make a claim", () => {
    const titles = outline.slides.map((slide) => slide.title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(new Set(outline.slides.map((slide) => slide.id)).size).toBe(titles.length);
    for (const title of titles) {
      expect(countWords(title), title).toBeGreaterThanOrEqual(3);
      expect(countCharacters(title), title).toBeLessThanOrEqual(90);
    }
  });

  const wordsOn = (own: DeckOutline, slideId: string): string =>
    own.slides
      .filter((slide) => slide.id === slideId)
      .flatMap(slideTexts)
      .join(" ");

  it("names the channels where a leader looks first", () => {
    const { channels } = readDraft(exampleDraft(id)).pilot;
    expect(idsOf(outline, "main")).toContain("pilot");
    for (const { name } of channels) expect(wordsOn(outline, "pilot")).toContain(name);
  });

  it("says on its cover what is asked, and without a request what is tried and on which channels", () => {
    const draft = exampleDraft(id);
    const { pilot, asks, context } = readDraft(draft);
    expect(wordsOn(outline, "cover")).toContain(asks.asks[0]?.ask);
    const unasked = { ...draft, asks: { finished: false, answers: { ...draft.asks?.answers, asks: null } } };
    const cover = wordsOn(build(unasked), "cover");
    for (const { name } of pilot.channels) expect(cover).toContain(name);
    expect(cover).toContain(library.lexicon.reaches[reachOf(context.scope) ?? "public"].undertaking);
  });

  it("prints every answer of use print that its reader may see, in the main part or the appendix", () => {
    const words = wordsOf(outline);
    const missing = printedForms(exampleDraft(id)).filter(({ forms }) => !forms.some((form) => words.includes(form)));
    expect(missing).toEqual([]);
  });

  it("keeps the order it was told in", () => {
    expect(
      outline.slides.map((slide) => `${slide.part} ${slide.id} ${slide.layout}: ${slide.title}`),
    ).toMatchSnapshot();
  });
});

type Printed = { path: string; forms: string[] };

/**
 * What no document says of a row: the day of what is in place, the number of an entry of the library, and the kind of a
 * measure in the words of its option, which stand in words of their own.
 */
const isLeftOut = (row: Record<string, unknown>, key: string): boolean =>
  (key === "due" && row.state === "in-place") ||
  (key === "sourceId" && library.risks.some(({ id }) => id === row.sourceId)) ||
  (key === "kind" && Object.hasOwn(row, "baselineNew"));

/** Each answer that may be printed, with the ways in which it may stand on a slide. */
function printedForms(draft: Draft): Printed[] {
  const context = makeBuildContext({ draft, library, variant: "executive", density: "read-ahead", now: "2026-12-01" });
  const read = toldAnswers(readDraft(draft), context) as unknown as Record<string, Record<string, unknown>>;
  const titleOf = ({ section, question, rowId }: Reference, column: string): string => {
    const rows = (read[section]?.[question] ?? []) as Record<string, unknown>[];
    return String(rows.find((row) => row.id === rowId)?.[column] ?? "");
  };

  const forms = (question: AnyQuestion, value: unknown): string[] => {
    const { locale, currency } = context;
    if (question.kind === "money") {
      const amount = formatMoney({ minor: value as number, currency, locale });
      return value === 0 ? [amount, NO_NEW_MONEY] : [amount];
    }
    // A year stands without the comma of a thousand.
    if (question.kind === "number") return [formatNumber(value as number, locale), String(value)];
    if (question.kind === "date") return [formatDate(value as string, locale), formatDay(value as string, locale)];
    if (question.kind === "reference") return [titleOf(value as Reference, question.to?.labelColumn ?? "")];
    if (question.kind === "choice") {
      const label = question.options?.find((option) => option.value === value)?.label;
      return [label ?? String(value)];
    }
    return [typographic(String(value), locale).replace(/\.$/u, "")];
  };
  const walk = (path: string, question: AnyQuestion, value: unknown): Printed[] => {
    if (question.use !== "print" || value === null || question.kind === "scale" || question.kind === "yesNo") return [];
    if (question.kind === "multiChoice") {
      const { options } = question;
      return (value as string[]).map((code) => ({
        path,
        forms: [asRead(options?.find((option) => option.value === code)?.label ?? code)],
      }));
    }
    if (question.kind !== "rows") return [{ path, forms: forms(question, value).map(asRead) }];
    return (value as ({ id: string } & Record<string, unknown>)[]).flatMap((row) =>
      Object.entries(question.columns).flatMap(([key, column]) =>
        isLeftOut(row, key) ? [] : walk(`${path}[${row.id}].${key}`, column, row[key]),
      ),
    );
  };
  return sectionList.flatMap((section) =>
    Object.entries(section.questions).flatMap(([key, question]) =>
      walk(`${section.id}.${key}`, question, read[section.id]?.[key] ?? null),
    ),
  );
}

describe("what is internal or private", () => {
  /** As it is searched for numbers: no signs inside them, whichever way they were written. */
  const withoutParting = (text: string): string => text.replace(/(?<=\d)[,.\u00a0\u202f](?=\d)/gu, "");

  it.each([...exampleIds, "blank"])("is never in the outline of %s", (id) => {
    const { draft, marks } = markHiddenAnswers(id === "blank" ? {} : exampleDraft(id));
    expect([marks.texts > 5, marks.dates > 2, marks.numbers.length > 1]).toEqual([true, true, true]);
    expect(JSON.stringify(draft)).toContain(HIDDEN_MARKER);
    const outline = JSON.stringify(build(draft));
    expect(outline).not.toContain(HIDDEN_MARKER);
    expect(outline).not.toContain(String(HIDDEN_YEAR));
    const digits = new Set(withoutParting(outline).match(/\d+/gu));
    // Answers to the survey are private; how many there were is what a reader weighs their mean by.
    const counts = rowsOf(draft.readiness?.answers.responses).map(({ n }) => n);
    const found = marks.numbers.filter((number) => digits.has(String(number)));
    expect(found.filter((number) => !counts.includes(number))).toEqual([]);
  });

  it("keeps a real question out until its names are taken out", () => {
    const draft = exampleDraft("county-winter-service");
    const answers = draft.evidence?.answers ?? {};
    const rows = (answers.realQuestions as StoredRow[]).map((row) => ({
      ...row,
      text: HIDDEN_MARKER,
      anonymised: false,
    }));
    const evidence = { finished: false, answers: { ...answers, realQuestions: rows } };
    expect(JSON.stringify(build({ ...draft, evidence }))).not.toContain(HIDDEN_MARKER);
  });
});

describe("the length rule", () => {
  const ALWAYS = ["cover", "why-now", "pilot", "measures", "risks", "decision"];
  const TOLD = ["cover", "why-now", "asked-us", "fit", "proof", "pilot", "measures", "first-response", "risks"];
  const LONGEST = [...TOLD, "readiness", "decision"];

  const county = exampleDraft("county-winter-service");
  const outlineOf = (minutesAllowed: number | null, density: Density): DeckOutline => {
    const context = { finished: true, answers: { ...county.context?.answers, minutesAllowed } };
    return buildDeckOutline({ ...exampleGiven("county-winter-service", { ...county, context }), density });
  };

  it.each<[number | null, string[]]>([
    [5, ALWAYS],
    [11, ALWAYS],
    [12, ALWAYS],
    [15, ["cover", "why-now", "asked-us", "pilot", "measures", "risks", "decision"]],
    [16, ["cover", "why-now", "asked-us", "proof", "pilot", "measures", "risks", "decision"]],
    [null, LONGEST],
  ])("%s minutes have room for these slides", (minutesAllowed, expected) => {
    const outline = outlineOf(minutesAllowed, "present");
    expect(idsOf(outline, "main")).toEqual(expected);
    const all = outline.slides.map((slide) => slide.id);
    const left = LONGEST.filter((key) => all.includes(key) && !expected.includes(key));
    expect(idsOf(outline, "appendix").slice(0, left.length + 1)).toEqual(expect.arrayContaining(left));
  });

  it("has room for eleven slides to read ahead, however short the meeting", () => {
    expect(idsOf(outlineOf(5, "read-ahead"), "main")).toEqual(LONGEST);
  });
});
