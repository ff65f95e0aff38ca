import { makeFinding } from "../../findings/make-finding";
import type { ConsistencyRule } from "./consistency-rule";

/** A cost is printed while the hours in it have no price. */
export const hoursUnpriced: ConsistencyRule = {
  skipWhileBlank: ["pilot"],
  check: ({ pilot: { hoursPerWeek, hourlyCost, budgetCeiling } }) =>
    (hoursPerWeek ?? 0) > 0 && hourlyCost === null && budgetCeiling !== null
      ? [makeFinding("cross.hours-unpriced", { sectionId: "pilot", questionKey: "hourlyCost" })]
      : [],
};
