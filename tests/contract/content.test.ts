import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import type { AnyQuestion } from "@/lib/domain/form/question";
import { scopeSchema } from "@/lib/domain/library/entry-kinds";
import { sectors } from "@/lib/domain/library/sector";
import { checkAsk } from "@/lib/domain/sections/asks/check-ask";
import { sectionList } from "@/lib/domain/sections/registry";
import { entries, guides, holding, strengthening, textsIn } from "../support/library-texts";

const library = loadLibrary();
const { risks, audiences, pilotTypes, sources, roles } = library;
const { cases, objections, figures, training, askTemplates, guidance, bulletin, countryPrompts } = library;

describe("the shipped library", () => {
  it("is frozen to its leaves, so nobody changes what everybody shares", () => {
    expect(Object.isFrozen(risks)).toBe(true);
    expect(Object.isFrozen(risks[0]?.controls[0])).toBe(true);
    expect(loadLibrary()).toBe(library);
  });

  it("gives each entry an id of its own", () => {
    const ids = entries.map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
    const numbered = (letter: string, count: number) =>
      Array.from({ length: count }, (_, at) => `${letter}${String(at + 1).padStart(letter === "P" ? 1 : 2, "0")}`);
    expect(ids).toEqual([...numbered("R", 37), ...numbered("A", 12), ...numbered("P", 8), "G06", "G08"]);
  });

  it("cites only sources of the register, or says that it is our own judgement", () => {
    const known = new Set([...sources.map((source) => source.id), "editorial"]);
    expect(known.size).toBe(sources.length + 1);
    expect(entries.flatMap((entry) => entry.source.filter((id) => !known.has(id)))).toEqual([]);
  });

  it("labels our own judgement, and a stated fact with its status and caveat", () => {
    for (const entry of entries) {
      expect(entry.editorial, entry.id).toBe(true);
      if (entry.status === null) continue;
      expect(entry.caveat, entry.id).not.toBeNull();
      expect(entry.source, entry.id).not.toEqual(["editorial"]);
    }
  });

  it("prints numbers of the world only where a status and a caveat stand beside them", () => {
    const quoting = entries.filter((entry) => textsIn(entry, "").some(({ text }) => /\d ?%/.test(text)));
    expect(quoting.map((entry) => [entry.id, entry.status])).toEqual([
      ["A03", "confirmed"],
      ["P2", "partly"],
    ]);
  });

  it("leaves out whatever nobody has read in a source", () => {
    expect(
      holding(/6 million|GDPR|JetBlue|DC Water|Nationwide Building|PRCA|Workplace by|defamation law|copyright law/i),
    ).toEqual([]);
    const legal = textsIn(
      risks.find((risk) => risk.id === "R18"),
      "R18",
    );
    expect(legal.filter(({ text }) => /defam|copyright|endors/i.test(text))).toEqual([]);
    expect(risks.find((risk) => risk.id === "R25")).toMatchObject({ source: ["137", "138"], status: null });
  });

  it("lowers or keeps every score after the controls", () => {
    for (const risk of risks) {
      expect(risk.likelihoodAfter, risk.id).toBeLessThanOrEqual(risk.likelihood);
      expect(risk.impactAfter, risk.id).toBeLessThanOrEqual(risk.impact);
      expect(risk.controls.length, risk.id).toBeLessThanOrEqual(5);
    }
  });

  it("answers each worry of an audience with a risk", () => {
    const ids = new Set(risks.map((risk) => risk.id));
    expect(audiences.flatMap((pack) => pack.concerns.filter(({ riskId }) => !ids.has(riskId)))).toEqual([]);
  });

  it("offers at least three risks and one first step to every scope", () => {
    const weeks: Record<string, number> = {};
    for (const scope of scopeSchema.options) {
      expect(risks.filter((risk) => risk.offeredTo.includes(scope)).length, scope).toBeGreaterThanOrEqual(3);
      const types = pilotTypes.filter((type) => type.offeredTo.includes(scope));
      expect(types, scope).toHaveLength(1);
      weeks[scope] = types[0]?.weeks ?? 0;
    }
    expect(weeks).toEqual({
      "internal-network": 12,
      "external-service": 16,
      "external-campaigns": 8,
      emergency: 12,
      recruitment: 12,
    });
  });

  it("measures an outcome, the harm and the hours in every type of pilot", () => {
    for (const { id, metrics } of pilotTypes) {
      const kinds = new Set(metrics.map((metric) => metric.kind));
      expect([kinds.has("outcome"), kinds.has("safety"), kinds.has("effort")], id).toEqual([true, true, true]);
      expect(metrics.length, id).toBeLessThanOrEqual(7);
      expect(new Set(metrics.map((metric) => metric.name)).size, id).toBe(metrics.length);
      for (const { success, worst, kind, name } of metrics) {
        if (success === null || worst === null || (kind !== "safety" && kind !== "effort")) continue;
        expect(worst, `${id} ${name}`).toBeGreaterThanOrEqual(success);
      }
    }
  });

  it("knows the usual decision-makers of every sector", () => {
    expect(Object.keys(roles)).toEqual([...sectors]);
    for (const list of Object.values(roles)) expect(list.length).toBeGreaterThanOrEqual(4);
  });
});

describe("what makes a case stronger", () => {
  const numbered = (letter: string, numbers: readonly number[]) =>
    numbers.map((at) => `${letter}${String(at).padStart(2, "0")}`);
  const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

  it("holds every entry that was read, under an id of its own, and none that was not", () => {
    expect(cases.map(({ id }) => id)).toEqual([...numbered("K", upTo(44)), ...numbered("F", upTo(18))]);
    expect(objections.map(({ id }) => id)).toEqual(numbered("O", upTo(30)));
    const unread = [8, 25, 38];
    expect(figures.map(({ id }) => id)).toEqual(
      numbered(
        "E",
        upTo(43).filter((at) => !unread.includes(at)),
      ),
    );
    expect(training.map(({ id }) => id)).toEqual(numbered("M", upTo(14)));
    expect(Object.values(bulletin).map(({ id }) => id)).toEqual(numbered("B", upTo(3)));
    expect(askTemplates.map(({ id }) => id)).toEqual(numbered("T", upTo(3)));
    const ids = [...entries, ...strengthening].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("cites only sources of the register, fact by fact", () => {
    const known = new Set([...sources.map((source) => source.id), "editorial"]);
    expect(strengthening.flatMap((entry) => entry.source.filter((id) => !known.has(id)))).toEqual([]);
    const cited = cases.flatMap(({ facts }) => facts.flatMap(({ source }) => source));
    expect(cited.filter((id) => !known.has(id) || id === "editorial")).toEqual([]);
  });

  it("labels a fact with its status and our own judgement as ours", () => {
    for (const entry of [...cases, ...figures]) expect([entry.id, entry.editorial]).toEqual([entry.id, false]);
    for (const entry of [...objections, ...training, ...askTemplates, ...guides])
      expect([entry.id, entry.editorial]).toEqual([entry.id, true]);
    expect([...cases, ...figures].filter(({ status }) => status === null)).toEqual([]);
    expect(figures.filter(({ caveat }) => caveat === null)).toEqual([]);
    expect(cases.filter(({ status, caveat }) => status === "partly" && caveat === null)).toEqual([]);
  });

  it("says of every fail why it failed and what we would do", () => {
    for (const entry of cases) {
      expect([entry.id, entry.whyItFailed !== null, entry.whatWeWouldDo !== null]).toEqual([
        entry.id,
        entry.kind === "fail",
        entry.kind === "fail",
      ]);
    }
  });

  it("splits no figure of reach into numbers it does not hold", () => {
    for (const { id, text, reach } of figures) {
      for (const { platform, value } of reach?.values ?? []) {
        const [channel = ""] = platform.split(",");
        expect(text.toLowerCase(), id).toContain(`${channel} ${value}${reach?.unit}`.toLowerCase());
      }
    }
  });

  it("leaves a blank in every request to start from, each a decision once it is filled in", () => {
    for (const { id, ask } of askTemplates) {
      expect(ask, id).toMatch(/\[\w+\]/);
      expect(checkAsk(ask), id).toBeNull();
    }
  });

  it("answers no objection with something that is not there", () => {
    const ids = new Set([...entries, ...strengthening].map(({ id }) => id));
    const named = objections.flatMap(({ riskIds, caseIds, figureIds, packIds }) => [
      ...riskIds,
      ...caseIds,
      ...figureIds,
      ...packIds,
    ]);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("never reads like the example under a question, which would keep a chosen entry a draft", () => {
    const examplesIn = (questions: Readonly<Record<string, AnyQuestion>>): string[] =>
      Object.values(questions).flatMap((question) => [
        ...(question.help?.example === undefined ? [] : [question.help.example]),
        ...(question.kind === "rows" ? examplesIn(question.columns) : []),
      ]);
    const examples = new Set(sectionList.flatMap(({ questions }) => examplesIn(questions)));
    const offered = textsIn({ risks, audiences, cases, objections, training, guidance }, "library");
    // A role of two or three words is the same role wherever it stands.
    const sentences = offered.filter(({ text }) => text.split(" ").length > 3);
    expect(sentences.filter(({ text }) => examples.has(text))).toEqual([]);
  });

  it("prompts, never advises, in every country", () => {
    for (const { closing } of countryPrompts) expect(closing).toBe("Ask your own lawyer.");
    expect(countryPrompts.some(({ countries }) => countries.length === 0)).toBe(true);
  });
});
