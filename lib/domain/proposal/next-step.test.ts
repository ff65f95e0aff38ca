import { describe, expect, it } from "vitest";
import { getExample } from "@/lib/content/load-examples";
import type { Draft } from "../draft/draft";
import type { SectionStatus } from "../findings/section-statuses";
import type { SectionId } from "../ids/section-ids";
import { nextStep } from "./next-step";

const whole: Draft = getExample("county-winter-service")?.sections ?? {};
const inProgress = (): SectionStatus => "in-progress";
const completed = (): SectionStatus => "completed";

/** The example with some answers of one section taken out, and perhaps marked as not known yet. */
function without(id: SectionId, keys: readonly string[], unknown: readonly string[] = []): Draft {
  const answers = Object.fromEntries(Object.entries(whole[id]?.answers ?? {}).filter(([key]) => !keys.includes(key)));
  return { ...whole, [id]: { answers, finished: false, unknown: [...unknown] } };
}

const sectionAfter = (draft: Draft, leaving?: SectionId): string | null => {
  const step = nextStep({ draft, statusOf: inProgress, leaving });
  return step.kind === "section" ? step.section.id : null;
};

describe("R3 where going on leads", () => {
  it("to the starter screens while hardly anything is answered", () => {
    expect(nextStep({ draft: {}, statusOf: inProgress })).toEqual({ kind: "start" });
  });

  it("to the first question without an answer, from wherever somebody leaves", () => {
    const draft = without("pilot", ["budgetCeiling"]);
    expect(sectionAfter(draft)).toBe("pilot");
    expect(sectionAfter(draft, "champions")).toBe("pilot");
  });

  it("on to the next section, not back to what may stay empty or is not known yet", () => {
    expect(sectionAfter(without("context", ["meetingDate"]), "alignment")).toBe("readiness");
    expect(sectionAfter(without("pilot", ["budgetCeiling"], ["budgetCeiling"]), "champions")).toBe("safeguards");
    expect(sectionAfter(without("pilot", ["budgetCeiling"], ["hoursPerWeek"]), "champions")).toBe("pilot");
  });

  it("does not ask for the starter screens again where their one open question has no fixed day", () => {
    const draft: Draft = {
      context: { answers: { scope: ["external-service"], decisionMaker: "Chief executive" }, finished: false },
      alignment: { answers: { needs: [{ id: "n1", problemNow: "Calls" }] }, finished: false },
      pilot: { answers: { budgetCeiling: { amount: 4500, currency: "GBP" }, hoursPerWeek: 6 }, finished: false },
    };
    expect(sectionAfter(draft)).toBe("alignment");
  });

  it("to the check once every section is finished", () => {
    expect(nextStep({ draft: whole, statusOf: completed })).toEqual({ kind: "check" });
  });
});
