import { describe, expect, it } from "vitest";
import { getExample } from "@/lib/content/load-examples";
import { makeFinding } from "../findings/make-finding";
import { getSection } from "../sections/registry";
import { nextField } from "./next-field";

const alignment = getSection("alignment");
if (!alignment) throw new Error("No alignment section");
const columns = alignment.questions.needs?.kind === "rows" ? alignment.questions.needs.columns : {};

describe("the one question worth answering now", () => {
  it("is a first question without an answer", () => {
    expect(nextField({ draft: {}, section: alignment, findings: [] })).toBe(columns.problemNow);
    const draft = { alignment: { answers: { needs: [{ id: "n1", problemNow: "They ring" }] }, finished: false } };
    expect(nextField({ draft, section: alignment, findings: [] })).toBe(columns.corporateObjective);
  });

  it("is what a finding points at where everything has an answer, and nothing where nothing is weak", () => {
    const draft = getExample("county-winter-service")?.sections ?? {};
    const needs = (draft.alignment?.answers.needs ?? []) as { id: string }[];
    const rowId = needs[0]?.id ?? "";
    const place = { sectionId: "alignment", questionKey: "needs", rowId, column: "measureTarget" } as const;
    const finding = makeFinding("alignment.target-equals-baseline", place);
    expect(nextField({ draft, section: alignment, findings: [finding] })).toBe(columns.measureTarget);
    expect(nextField({ draft, section: alignment, findings: [] })).toBeNull();
  });
});
