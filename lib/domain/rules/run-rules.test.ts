import { describe, expect, it } from "vitest";
import { exampleIds, getExample } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import { alignmentCases } from "@/tests/support/rule-cases/alignment-cases";
import { anySectionCases } from "@/tests/support/rule-cases/any-section-cases";
import { asksCases } from "@/tests/support/rule-cases/asks-cases";
import { audiencesCases } from "@/tests/support/rule-cases/audiences-cases";
import { betweenSectionsCases } from "@/tests/support/rule-cases/between-sections-cases";
import { championsCases } from "@/tests/support/rule-cases/champions-cases";
import { contextCases } from "@/tests/support/rule-cases/context-cases";
import { economicsCases } from "@/tests/support/rule-cases/economics-cases";
import { evidenceCases } from "@/tests/support/rule-cases/evidence-cases";
import { goodDraft } from "@/tests/support/rule-cases/good-draft";
import { objectionsCases } from "@/tests/support/rule-cases/objections-cases";
import { pilotCases } from "@/tests/support/rule-cases/pilot-cases";
import { readinessCases } from "@/tests/support/rule-cases/readiness-cases";
import { risksCases } from "@/tests/support/rule-cases/risks-cases";
import { safeguardsCases } from "@/tests/support/rule-cases/safeguards-cases";
import { trainingCases } from "@/tests/support/rule-cases/training-cases";
import { withoutStance } from "../answers/without-stance";
import type { Draft } from "../draft/draft";
import { fieldAnchor } from "../findings/field-anchor";
import type { Finding } from "../findings/finding";
import { findingCodes, findingSeverity, restsOnStance } from "../findings/finding-codes";
import { makeBuildContext } from "../picks/make-build-context";
import { sectionList } from "../sections/registry";
import { runRules } from "./run-rules";

const library = loadLibrary();
const NOW = "2026-12-01";

const known = new WeakMap<Draft, Finding[]>();

/** Most tests ask about the same drafts, each of which is looked through once. */
function run(draft: Draft): Finding[] {
  const found = known.get(draft) ?? look(draft);
  known.set(draft, found);
  return found;
}

function look(draft: Draft): Finding[] {
  const context = makeBuildContext({ draft, library, now: NOW, variant: "executive", density: "read-ahead" });
  return runRules(draft, context);
}

const fieldOf = (finding: Finding): string => `${finding.code} ${fieldAnchor(finding)}`;

/** The same draft with nothing kept of where anybody stands. */
const stanceless = (draft: Draft): Draft =>
  Object.fromEntries(
    sectionList.flatMap((section) => {
      const stored = draft[section.id];
      return stored ? [[section.id, { ...stored, answers: withoutStance(section, stored.answers) }]] : [];
    }),
  );

/** One bad draft for each code, and where mending starts. */
const cases = [
  ...contextCases,
  ...alignmentCases,
  ...readinessCases,
  ...audiencesCases,
  ...risksCases,
  ...evidenceCases,
  ...economicsCases,
  ...safeguardsCases,
  ...trainingCases,
  ...objectionsCases,
  ...pilotCases,
  ...championsCases,
  ...asksCases,
  ...betweenSectionsCases,
  ...anySectionCases,
];

describe("the rules", () => {
  it.each(cases)("%s fires at the place where mending starts", (code, draft, anchor) => {
    const found = run(draft).filter((finding) => finding.code === code);
    expect(found.map(fieldAnchor)).toContain(anchor);
    expect(found.every(({ severity }) => severity === findingSeverity[code])).toBe(true);
    const before = run(goodDraft).filter((finding) => finding.code === code);
    expect(before.map(fieldAnchor)).not.toContain(anchor);
  });

  it("has a case for every code", () => {
    const tried = new Set(cases.map(([code]) => code));
    expect(findingCodes.filter((code) => !code.startsWith("deck.") && !tried.has(code))).toEqual([]);
  });

  it("has words in the library for every finding it gives, with every value they name", () => {
    for (const finding of [...cases.flatMap(([, draft]) => run(draft)), ...run({})]) {
      const words = library.findings[finding.code];
      expect(words?.severity).toBe(finding.severity);
      const named = [...`${words?.says} ${words?.mend} ${words?.action}`.matchAll(/\{(\w+)\}/g)].map(
        ([, name]) => name,
      );
      expect(Object.keys(finding.params ?? {})).toEqual(expect.arrayContaining(named));
    }
  });

  it("knows each finding that where somebody stands gives, so that no page tells it unmarked", () => {
    const drafts = [...cases.map(([, draft]) => draft), ...exampleIds.map((id) => getExample(id)?.sections ?? {})];
    const given = drafts.flatMap((draft) => {
      const others = new Set(run(stanceless(draft)).map(fieldOf));
      return run(draft).filter((finding) => !others.has(fieldOf(finding)));
    });
    expect([...new Set(given.map(({ code }) => code))]).toEqual(findingCodes.filter(restsOnStance));
  });

  it("says nothing of where anybody stands", () => {
    const aboutPeople = cases.filter(([, , anchor]) => /^q-(groups|people)/.test(anchor)).map(([code]) => code);
    const told = aboutPeople.filter((code) => {
      const { says, mend, action } = library.findings[code] ?? { says: "", mend: "", action: "" };
      return /\b(against|doubt\w*|undecided)\b/i.test(`${says} ${mend} ${action}`);
    });
    expect(told).toEqual([]);
  });

  it("keeps the order of the screen", () => {
    const order = run({}).map(({ sectionId }) => sectionId);
    expect(order.indexOf("context")).toBeLessThan(order.indexOf("alignment"));
    expect(order.lastIndexOf("champions")).toBeLessThan(order.indexOf("asks"));
  });

  it("is blocked only by what is asked for from the first deck on while nothing is written", () => {
    const blockers = run({}).filter(({ severity }) => severity === "blocker");
    expect(new Set(blockers.map(({ code }) => code))).toEqual(
      new Set([
        "context.no-decision-maker",
        "alignment.none-linked",
        "audiences.decision-maker",
        "risks.none",
        "pilot.no-stop",
        "champions.no-sponsor",
        "asks.none",
      ]),
    );
  });
});
