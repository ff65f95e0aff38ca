import { describe, expect, it, test } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import { exampleFile, exampleGiven } from "@/tests/support/example-outline";
import { hostileTexts } from "@/tests/support/fuzz";
import { changeTexts, lengthenDraft } from "@/tests/support/lengthen-draft";
import { paperOf } from "@/tests/support/paper-of";
import { plantMarkers } from "@/tests/support/plant-markers";
import { type BuildDeckOutline, buildDeckOutline } from "../deck/build-outline";
import { variantIds } from "../library/variants";
import { readDraft } from "../sections/registry";
import { plainLine } from "../slides/line";
import { slideTexts } from "../slides/slide-texts";
import { countWords } from "../text/count-words";
import { withoutStop } from "../text/sentence";
import { typographic } from "../text/typographic";
import { BRIEF_WORDS } from "./build-brief";
import { CHAMPION_WORDS } from "./build-champion-brief";
import { buildPaper } from "./build-paper";
import { SUMMARY_WORDS } from "./build-report";
import { type PaperOutline, paperKinds, paperOutlineSchema } from "./paper-outline";
import { countPaperWords, paperTexts, partTexts } from "./paper-texts";
import { FINANCE_WORDS } from "./report-finance";

const partOf = (paper: PaperOutline, id: string): string => {
  const part = paper.parts.find((one) => one.id === id);
  return part === undefined ? "" : partTexts({ ...part, heading: "" }).join(" ");
};

const MARKED = " (see “p. 12” of it), at £1,250.50";

/** 6,000 or 12.5; a figure of several digits, so that numbers of lists and letters of risks do not count. */
const figuresIn = (texts: readonly string[]): Set<string> => new Set(texts.join("\n").match(/\d[\d,.]*\d/gu) ?? []);

describe.each(exampleIds)("the papers of %s", (id) => {
  const given = exampleGiven(id);
  const long = exampleGiven(id, lengthenDraft(exampleFile(id).sections).draft);

  test.each(paperKinds)("%s is an outline that can be kept", (kind) => {
    const paper = paperOf(kind, given);
    expect(paperOutlineSchema.parse(JSON.parse(JSON.stringify(paper)))).toEqual(paper);
    expect(paper.parts.length).toBeGreaterThan(2);
  });

  test.each(variantIds)("the brief for %s keeps to its words, with the ask in the first forty", (variant) => {
    const paper = paperOf("brief", { ...given, variant });
    expect(countPaperWords(paper)).toBeLessThanOrEqual(BRIEF_WORDS);
    const { kicker, heading } = paper;
    const lead = paper.lead === null ? "" : plainLine(paper.lead);
    const ask = readDraft(given.draft).asks.asks[0]?.ask;
    expect(ask).toBeTypeOf("string");
    expect(lead).toContain(ask);
    expect(countWords(`${kicker} ${heading} ${lead}`)).toBeLessThanOrEqual(40);
  });

  it("keeps within its words however long the answers are", () => {
    expect(countPaperWords(paperOf("brief", long))).toBeLessThanOrEqual(BRIEF_WORDS);
    expect(countPaperWords(paperOf("champion", long))).toBeLessThanOrEqual(CHAMPION_WORDS);
    for (const paper of [paperOf("report", given), paperOf("report", long)]) {
      expect(countWords(partOf(paper, "summary"))).toBeLessThanOrEqual(SUMMARY_WORDS);
      expect(countWords(partOf(paper, "finance"))).toBeLessThanOrEqual(FINANCE_WORDS);
    }
  });

  it("appends in full what the main text of the report says shorter", () => {
    const { asks, alignment, risks, pilot } = readDraft(long.draft);
    const whole = [
      ...asks.asks.flatMap(({ ask, fallback }) => [ask, fallback]),
      ...alignment.needs.flatMap(({ title, problemNow, evidenceNow }) => [title, problemNow, evidenceNow]),
      ...asks.options.flatMap(({ name, gain, whyNot }) => [name, gain, whyNot]),
      ...risks.risks.flatMap(({ title, consequence }) => [title, consequence]),
      pilot.exitPlan,
      pilot.scopeOut,
    ].filter((text) => text !== null);
    const appended = paperOf("report", long)
      .parts.filter(({ part }) => part === "appendix")
      .flatMap(partTexts)
      .join("\n");
    expect(whole.length).toBeGreaterThan(15);
    expect(whole.filter((text) => !appended.includes(text.trim().replace(/\.$/u, "")))).toEqual([]);
  });

  it("says whole in the report whatever its main text is about, however long", () => {
    const { pilot, asks, alignment, economics, risks } = readDraft(long.draft);
    const [need] = alignment.needs;
    const typed = [
      ...asks.asks.map(({ ask }) => ask),
      ...pilot.stops.map(({ activity }) => activity),
      ...risks.risks.flatMap(({ controls }) => controls.map(({ text }) => text)),
      ...[need?.evidenceNow ?? null, need?.evidenceNowSource ?? null, need?.measureName ?? null],
      ...[pilot.outOfHoursWho, pilot.outOfHoursPausedBy, pilot.exitPlan, pilot.scopeOut],
      ...[asks.moneyOwner, economics.lossReason],
    ].filter((text) => text !== null);
    const report = paperTexts(paperOf("report", long)).join("\n").toLowerCase();
    expect(typed.length).toBeGreaterThan(12);
    const told = typed.map((text) => typographic(withoutStop(text), "en-GB").toLowerCase());
    expect(told.filter((text) => !report.includes(text))).toEqual([]);
  });

  it("says in the report who decides", () => {
    const { decisionMaker } = readDraft(long.draft).context;
    expect(decisionMaker).toBeTypeOf("string");
    expect(partOf(paperOf("report", long), "purpose")).toContain(`Who decides: ${withoutStop(decisionMaker ?? "")}`);
  });

  it("weighs doing nothing, and names what it does not cover", () => {
    const report = paperOf("report", given);
    expect(partOf(report, "options").toLowerCase()).toContain("do nothing");
    expect(partOf(report, "other")).toContain("Not covered in this report");
    const headings = report.parts.filter(({ part }) => part === "main").map(({ heading }) => heading);
    expect(headings).toEqual([
      "Summary",
      "Purpose of this report",
      "Recommendations",
      "Background",
      "Options",
      "Preferred option, and why",
      "Risks",
      "Implications",
      "Finance",
      "Other implications",
      "Consultation",
      "Next steps",
    ]);
  });

  test.each(["report", "brief", "qa", "champion"] as const)("%s holds no figure that the deck does not", (kind) => {
    const deck = figuresIn(buildDeckOutline(given).slides.flatMap(slideTexts));
    // The presenter alone gets every group's questions, and with them the sources of answers that no deck tells.
    const told = paperTexts(paperOf(kind, given)).filter((text) => kind !== "qa" || !text.startsWith("Source: "));
    const paper = figuresIn(told);
    expect([...paper].filter((figure) => !deck.has(figure))).toEqual([]);
    expect(paper.size).toBeGreaterThan(2);
  });

  test.each(paperKinds)("%s says nothing that only steers the advice or names a person", (kind) => {
    const { draft, markers } = plantMarkers(exampleFile(id).sections);
    expect(markers.length).toBeGreaterThan(50);
    const text = JSON.stringify(paperOf(kind, { ...given, draft }));
    expect(markers.filter((marker) => text.includes(marker))).toEqual([]);
  });

  test.each(paperKinds)("%s takes any text", (kind) => {
    let at = id.length;
    const draft = changeTexts(exampleFile(id).sections, () => {
      at += 1;
      return hostileTexts[at % hostileTexts.length] ?? "";
    });
    expect(paperOutlineSchema.safeParse(paperOf(kind, { ...given, draft })).success).toBe(true);
  });
});

describe("a proposal with nothing in it", () => {
  const empty = { ...exampleGiven("county-winter-service"), draft: {} };

  test.each([
    ["report", "asks.asks"],
    ["brief", "asks.asks"],
    ["champion", "asks.asks"],
    ["qa", "objections.objections"],
  ] as const)("has no %s yet, and says what to answer first", (kind, path) => {
    const built = buildPaper(kind, empty);
    expect(built).toMatchObject({ ok: false, code: "nothing_to_print", fields: [{ path }] });
  });

  it("has a lunch-hour kit all the same", () => {
    const kit = paperOf("lunch-hour", empty);
    expect(kit.parts.map(({ heading }) => heading)).toContain("Three demonstrations");
    expect(JSON.stringify(kit)).not.toContain("For instance");
  });
});

test("a proposal in which only the problem is known has a report that owns up to the rest", () => {
  const given = exampleGiven("county-winter-service");
  const needs = [{ id: "n1", problemNow: "Nobody hears us." }];
  const draft = { alignment: { answers: { needs }, revision: 1, schemaVersion: 1, finished: false } };
  const report = paperOf("report", { ...given, draft: draft as BuildDeckOutline["draft"] });
  expect(partOf(report, "background")).toContain("Nobody hears us.");
  expect(partOf(report, "finance")).toContain("Not assessed yet");
  expect(partOf(report, "risks")).toContain("No risk is assessed yet.");
});

test("a problem that is the only reason stands once in a paper", () => {
  const given = exampleGiven("county-winter-service");
  const needs = [{ id: "n1", problemNow: "Nobody comes" }];
  const draft = { alignment: { answers: { needs }, revision: 1, schemaVersion: 1, finished: false } };
  const brief = paperOf("brief", { ...given, draft: draft as BuildDeckOutline["draft"] });
  expect(paperTexts(brief).filter((text) => text.includes("Nobody comes"))).toEqual(["Nobody comes."]);
});

/** Pairs that open and close, in the text as it is printed; an apostrophe is no mark. */
function unclosed(text: string): string[] {
  const count = (mark: string): number => text.split(mark).length - 1;
  return ["()", "[]", "“”", "«»"].filter(([open = "", close = ""]) => count(open) !== count(close));
}

describe.each(exampleIds)("no text of %s is cut", (id) => {
  const marked = changeTexts(exampleFile(id).sections, (text, { limit }) => {
    const room = (limit ?? 0) * 0.95;
    let longer = withoutStop(text);
    // A bracket, a quotation and a number at the end, where a cut would come.
    while (longer.length + MARKED.length < room) longer += MARKED;
    return longer;
  });
  const given = exampleGiven(id, marked);

  test.each(paperKinds)("%s has no ellipsis, no open bracket or quotation and no number that was parted", (kind) => {
    const texts = paperTexts(paperOf(kind, given));
    expect(texts.filter((text) => text.includes("…"))).toEqual([]);
    expect(texts.filter((text) => unclosed(text).length > 0)).toEqual([]);
    expect(texts.flatMap((text) => text.match(/1,250(?!\.50)|(?<!1,2)50\.50|250\.5(?!0)/gu) ?? [])).toEqual([]);
  });
});
