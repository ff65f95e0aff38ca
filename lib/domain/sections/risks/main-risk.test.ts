import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import { exampleGiven } from "@/tests/support/example-outline";
import { fastCheckRuns } from "@/tests/support/fast-check-runs";
import { withAnswers } from "@/tests/support/rule-cases/good-draft";
import { variantIds } from "../../library/variants";
import { pickRows } from "../../picks/pick-rows";
import { readDraft } from "../registry";
import { aboveLimitWords, acceptedWords, overWords } from "./appetite-words";
import { highestRisk, mainRiskLabel, toldRisks } from "./main-risk";
import { isNotActing, notActingScores } from "./risk-words";
import { scoreAfter, scoreBefore } from "./score";

const library = loadLibrary();
const sample = exampleGiven("county-winter-service").draft;
const group = (id: string, isDecisionMaker: boolean) => ({ id, name: id, isDecisionMaker });
const score = fc.option(fc.integer({ min: 1, max: 5 }));

const anyRisks = fc
  .array(
    fc.record({
      likelihood: score,
      impact: score,
      likelihoodAfter: score,
      impactAfter: score,
      raised: fc.constantFrom("board", "union", null),
      libraryId: fc.constantFrom("R01", "R21", null),
      state: fc.constantFrom("planned", "in-place", null),
      controls: fc.nat(2),
    }),
    { maxLength: 6 },
  )
  .map((rows) =>
    rows.map(({ raised, state, controls, ...row }, at) => ({
      ...row,
      id: `r${at}`,
      title: `Risk ${at}`,
      raisedBy: raised === null ? null : { section: "audiences", question: "groups", rowId: raised },
      controls: Array.from({ length: controls }, (_, each) => ({ id: `c${each}`, text: `Control ${each}`, state })),
    })),
  );

const read = (risks: object) =>
  readDraft(
    withAnswers(withAnswers(sample, "audiences", { groups: [group("board", true), group("union", false)] }), "risks", {
      risks: risks as never,
    }),
  );

describe("the main risk", () => {
  it("is the highest with its controls, and called so only where each is scored", () => {
    fc.assert(
      fc.property(anyRisks, (rows) => {
        const { risks } = read(rows).risks;
        const main = highestRisk(risks);
        const acting = risks.filter((risk) => !isNotActing(risk));
        expect(main === null).toBe(acting.length === 0);
        if (main === null) return;
        const left = (risk: (typeof risks)[number]): number => scoreAfter(risk) ?? scoreBefore(risk) ?? 0;
        for (const risk of acting) {
          expect(left(risk)).toBeLessThanOrEqual(left(main));
          if (left(risk) === left(main)) expect(scoreBefore(risk) ?? 0).toBeLessThanOrEqual(scoreBefore(main) ?? 0);
        }
        const isScored = acting.every((risk) => (scoreAfter(risk) ?? scoreBefore(risk)) !== null);
        expect(mainRiskLabel(risks).startsWith("Highest")).toBe(isScored);
      }),
      { numRuns: fastCheckRuns() },
    );
  });

  it("is named beside the one a reader raised, who alone is told so", () => {
    fc.assert(
      fc.property(anyRisks, fc.constantFrom(...variantIds), (rows, variant) => {
        const draft = read(rows);
        const picks = pickRows({ read: draft, library, variant });
        const told = toldRisks(draft.risks.risks, picks);
        const raised = told.filter(({ label }) => label === "The risk you raised");
        const isDecider = variant === "executive";
        for (const { risk } of raised) expect(isDecider && risk.raisedBy?.rowId === "board").toBe(true);
        const main = highestRisk(draft.risks.risks);
        expect(told.some(({ risk }) => risk.id === main?.id)).toBe(main !== null);
        expect(new Set(told.map(({ risk }) => risk.id)).size).toBe(told.length);
      }),
      { numRuns: fastCheckRuns() },
    );
  });
});

describe("what is accepted", () => {
  it("is ours until somebody says it, in every sentence of it", () => {
    fc.assert(
      fc.property(anyRisks, fc.option(fc.integer({ min: 1, max: 25 })), (rows, appetite) => {
        const { risks } = read(rows).risks;
        for (const words of [acceptedWords(appetite), aboveLimitWords(risks, appetite), overWords(appetite)]) {
          expect(/\bwe accept\b/iu.test(words)).toBe(appetite !== null);
        }
        expect(acceptedWords(appetite)).toContain(String(appetite ?? 9));
      }),
      { numRuns: fastCheckRuns() },
    );
  });

  it("is never credited to acting where it speaks of not acting", () => {
    fc.assert(
      fc.property(anyRisks, (rows) => {
        for (const risk of read(rows).risks.risks) {
          const words = notActingScores(risk);
          expect(words === null).toBe(scoreBefore(risk) === null && scoreAfter(risk) === null);
          expect(words ?? "").not.toMatch(/if we/u);
          const isThere = risk.controls.length > 0 && risk.controls.every(({ state }) => state === "in-place");
          if (words !== null && scoreAfter(risk) !== null) expect(words.includes("would")).toBe(!isThere);
        }
      }),
      { numRuns: fastCheckRuns() },
    );
  });
});
