import { makeFinding } from "../../findings/make-finding";
import type { ConsistencyRule } from "./consistency-rule";

const SAYS_IT_IS_SO = /\b(is|are)\b/i;

/** The title of the risks promises what controls that are only planned cannot. */
export const plannedIs: ConsistencyRule = {
  skipWhileBlank: ["risks"],
  check: ({ risks: { headline, risks } }) => {
    const isPlanned = risks.some(({ controls }) => controls.some(({ state }) => state === "planned"));
    if (!isPlanned || headline === null || !SAYS_IT_IS_SO.test(headline)) return [];
    return [makeFinding("cross.planned-is", { sectionId: "risks", questionKey: "headline" })];
  },
};
