import { makeFinding } from "../../findings/make-finding";
import { championCoverage } from "../../sections/champions/coverage";
import { listWords } from "../../text/sentence";
import type { ConsistencyRule } from "./consistency-rule";

/** A department whose work changes, without a champion or a steward. The decision-maker counts as neither. */
export const coverageGap: ConsistencyRule = {
  skipWhileBlank: ["champions"],
  check: ({ champions, context: { decisionMaker } }) => {
    const uncovered = championCoverage({ ...champions, decisionMaker })?.uncovered ?? [];
    if (uncovered.length === 0) return [];
    const place = { sectionId: "champions", questionKey: "people" } as const;
    return [makeFinding("champions.coverage", place, { departments: listWords(uncovered) })];
  },
};
