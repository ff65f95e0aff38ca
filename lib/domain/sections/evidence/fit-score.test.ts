import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fastCheckRuns } from "@/tests/support/fast-check-runs";
import { caseKindSchema } from "../../library/entry-kinds";
import { type CaseRow, caseOrder } from "./case-order";
import { fitScore } from "./fit-score";
import { isVagueCause } from "./is-vague-cause";
import { caseStatusSchema } from "./schema";

describe("how well a case fits us", () => {
  it.each([
    [4, "partly", "success", 2.4],
    [5, "confirmed", "success", 5],
    [5, "unconfirmed", "success", 0],
    [null, "unconfirmed", "success", 0],
    [3, null, "own-dept", 3],
    [3, "partly", "own-dept", 3],
    [3, null, "success", null],
    [null, "confirmed", "success", null],
  ] as const)("likeness %s, %s, %s: %s", (similarity, status, kind, fit) => {
    expect(fitScore({ similarity, status, kind })).toBe(fit);
  });

  it("puts what nobody has read in no deck, and the best fit first", () => {
    const option = fc.record({
      similarity: fc.option(fc.integer({ min: 1, max: 5 })),
      status: fc.option(fc.constantFrom(...caseStatusSchema.options)),
      kind: fc.option(fc.constantFrom(...caseKindSchema.options)),
    });
    fc.assert(
      fc.property(fc.array(option, { maxLength: 12 }), (options) => {
        const cases = options.map((one, index) => ({ ...one, id: `k${index}`, org: "A body" })) as unknown as CaseRow[];
        const order = caseOrder(cases, { claims: [], kinds: [] }).map((id) => cases.find((row) => row.id === id));
        expect(order.every((row) => row?.status !== "unconfirmed")).toBe(true);
        const fits = order.map((row) => (row === undefined ? 0 : (fitScore(row) ?? 0)));
        expect(fits).toEqual([...fits].sort((a, b) => b - a));
      }),
      { numRuns: fastCheckRuns() },
    );
  });
});

describe("a cause that explains nothing", () => {
  it.each([
    ["They tried to be funny", true],
    ["It just went viral", true],
    ["Human error", true],
    ["It praised the snow to people who were stuck in it", false],
    ["The date met a price rise, and the audience was angry", false],
  ])("“%s”: %s", (cause, isVague) => {
    expect(isVagueCause(cause)).toBe(isVague);
  });
});
