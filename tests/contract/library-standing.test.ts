import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import { scopeSchema } from "@/lib/domain/library/entry-kinds";
import { casesFor, isRecent, type OfferFor } from "@/lib/domain/library/offer-first";
import { sectors } from "@/lib/domain/library/sector";
import { makeBuildContext } from "@/lib/domain/picks/make-build-context";
import { recentExample } from "@/lib/domain/rules/consistency/recent-example";
import { readDraft } from "@/lib/domain/sections/registry";
import { textsIn } from "../support/library-texts";
import { withAnswers } from "../support/rule-cases/good-draft";

const library = loadLibrary();
const { audiences, cases, countryPrompts, figures, objections, risks, sources } = library;
const entries = [...risks, ...cases, ...objections, ...figures, ...countryPrompts];
const facts = [...cases, ...figures, ...countryPrompts].filter(({ editorial }) => !editorial);

/** Bodies, places, laws and things that go by two capitals. A new one is added here by hand, once somebody has looked at it. */
const KNOWN_NAMES: readonly string[] = [
  "Christmas Eve",
  "Digital Services",
  "First Amendment",
  "High Court",
  "Microsoft Copilot",
  "New South",
  "New York",
  "New Zealand",
  "Northern Ireland",
  "Scottish Government",
  "Social Media",
  "United Kingdom",
  "United States",
  "Viva Engage",
];

/** Entries a reader sees before any scrolling. */
const AT_THE_TOP = 6;
const nobody: OfferFor = { sector: null, scope: [], country: null, riskIds: [], packIds: [] };
const TWO = 2;

describe("every entry", () => {
  it("has a source of the register, or is our own judgement and says so", () => {
    const known = new Set(sources.map(({ id }) => id));
    for (const { id, source, editorial } of entries) {
      expect(source.length, id).toBeGreaterThan(0);
      const unknown = source.filter((each) => !known.has(each) && !(editorial && each === "editorial"));
      expect([id, unknown]).toEqual([id, []]);
    }
  });

  it("that states a fact has a standing, and a year or a caveat that says what is missing", () => {
    for (const { id, status } of facts) expect([id, status]).not.toEqual([id, null]);
    const undated = facts.filter(({ year, caveat }) => year === null && caveat === null).map(({ id }) => id);
    expect(undated).toEqual([]);
    expect(facts.filter(({ status, caveat }) => status === "partly" && caveat === null)).toEqual([]);
  });

  it("of 2019 or later says what it does not prove", () => {
    expect(cases.filter((entry) => entry.id > "K26" && entry.caveat === null && entry.kind !== "fail")).toEqual([]);
    expect(
      countryPrompts.filter(({ year, caveat }) => year !== null && !/check for changes/u.test(caveat ?? "")),
    ).toEqual([]);
  });

  it("names no private person: every name of two words is one of a body, a place, a law or a thing", () => {
    const texts = entries.flatMap((entry) =>
      textsIn({ ...entry, org: "", controls: [] }, entry.id).filter(
        ({ place }) => !/\.(source|id|population)\b/u.test(place),
      ),
    );
    const named = texts.flatMap(({ text }) => [...text.matchAll(/(?!In )\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?!\p{L})/gu)]);
    expect([...new Set(named.map(([name]) => name))].sort()).toEqual(KNOWN_NAMES);
  });
});

it("cites a source by the body that published it, not by who wrote it", () => {
  expect(sources.filter(({ title }) => /\b\p{Lu}\. ?\p{Lu}\p{Ll}/u.test(title))).toEqual([]);
});

describe("no entry claims more than its standing", () => {
  const numbersIn = (text: string): string[] => text.match(/\d[\d,.]*\d|\d/gu) ?? [];

  it("in its result: every number of it stands in a fact with a source", () => {
    for (const { id, year, result, facts: known } of cases) {
      const sourced = [String(year), ...known.flatMap(({ text }) => numbersIn(text))];
      const bare = numbersIn(result ?? "").filter((number) => !sourced.includes(number));
      expect([id, bare]).toEqual([id, []]);
    }
  });

  it("in its kind: leaving a platform is a decision, and none of them shows an outcome", () => {
    const decisions = cases.filter(({ kind }) => kind === "decision");
    expect(decisions.map(({ id }) => id)).toEqual(expect.arrayContaining(["K27", "K28", "K36"]));
    expect(decisions.filter(({ claimType }) => claimType !== "reach")).toEqual([]);
    const left = cases.filter(({ title }) => /\b(left|stopped using|closed their pages)\b/u.test(title));
    expect(left.length).toBeGreaterThanOrEqual(TWO);
    for (const { id, kind } of left) expect([id, kind]).toEqual([id, id === "K35" ? "recovered" : "decision"]);
  });

  it("in its age: what is older than ten years about a channel is history, and what was replaced is retired", () => {
    expect(figures.filter(({ shelf }) => shelf === "history").map(({ id }) => id)).toEqual(["E09", "E10", "E19"]);
    expect(figures.filter(({ shelf }) => shelf === "retired").map(({ id }) => id)).toEqual(["E15"]);
    const shelved = figures.filter(({ shelf }) => shelf !== undefined).map(({ id }) => id);
    const brought = objections.flatMap(({ figureIds }) => figureIds);
    expect(brought.filter((id) => shelved.includes(id))).toEqual([]);
  });
});

describe("examples of today", () => {
  const recent = cases.filter(isRecent);
  const topOf = (offer: Partial<OfferFor>) => casesFor(cases, { ...nobody, ...offer }).slice(0, AT_THE_TOP);

  it.each(audiences.map((pack) => [pack.name, pack] as const))("are offered for the worries of %s", (_, pack) => {
    const riskIds = pack.concerns.map(({ riskId }) => riskId);
    const speaks = (entry: (typeof cases)[number]) => entry.riskIds.some((id) => riskIds.includes(id));
    const held = recent.filter(speaks).length;
    expect(held).toBeGreaterThanOrEqual(TWO);
    expect(topOf({ riskIds }).filter((entry) => isRecent(entry) && speaks(entry)).length).toBeGreaterThanOrEqual(TWO);
  });

  it.each(sectors)(
    "of %s come first where the library holds them, and the finding says where it holds none",
    (sector) => {
      const held = recent.filter((entry) => entry.sector === sector);
      const offered = topOf({ sector });
      expect(offered.filter((entry) => entry.sector === sector && isRecent(entry)).length).toBe(
        Math.min(held.length, AT_THE_TOP),
      );
      expect(offered.filter(isRecent).length).toBeGreaterThanOrEqual(TWO);
      const old = { id: "k", org: "Somebody", kind: "success", year: 2012 };
      for (const use of scopeSchema.options) {
        const draft = withAnswers(withAnswers({}, "context", { sector, scope: [use] }), "evidence", { cases: [old] });
        const context = makeBuildContext({
          draft,
          library,
          now: "2026-12-01",
          variant: "executive",
          density: "read-ahead",
        });
        const codes = recentExample.check(readDraft(draft), context).map(({ code }) => code);
        const hasNewer = held.some(({ scopes }) => scopes.includes(use));
        expect([use, codes.includes("evidence.newer-offered"), codes.includes("evidence.none-newer")]).toEqual([
          use,
          hasNewer,
          !hasNewer,
        ]);
      }
    },
  );

  it("speak to risks that there are, in places that there are", () => {
    const known = new Set(risks.map(({ id }) => id));
    expect(cases.flatMap(({ riskIds }) => riskIds).filter((id) => !known.has(id))).toEqual([]);
    for (const { id, riskIds } of cases) expect(riskIds.length, id).toBeGreaterThan(0);
    expect([...cases, ...countryPrompts].filter(({ region }) => region !== null).length).toBeGreaterThan(TWO);
  });
});
