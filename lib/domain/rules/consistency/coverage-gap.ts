import { makeFinding } from "../../findings/make-finding";
import { championCoverage } from "../../sections/champions/coverage";
import type { ConsistencyRule } from "./consistency-rule";

/** A department whose work changes, without a champion or a steward. The decision-maker counts as neither. */
export const coverageGap: ConsistencyRule = {
  skipWhileBlank: ["champions"],
  check: ({ champions, context: { decisionMaker } }, { locale }) => {
    const uncovered = championCoverage({ ...champions, decisionMaker })?.uncovered ?? [];
    if (uncovered.length === 0) return [];
    const departments = new Intl.ListFormat(locale, { type: "conjunction" }).format(uncovered);
    return [makeFinding("champions.coverage", { sectionId: "champions", questionKey: "people" }, { departments })];
  },
};
