import { makeFinding } from "../../findings/make-finding";
import { DEFAULT_APPETITE, scoreAfter } from "../../sections/risks/score";
import type { ConsistencyRule } from "./consistency-rule";

/** What is left above the level we accept needs somebody who accepts it, or a request that pays for more. */
export const aboveAppetite: ConsistencyRule = {
  skipWhileBlank: ["risks"],
  check: ({ risks: { risks, appetite }, asks: { asks } }) =>
    risks
      .filter((risk) => (scoreAfter(risk) ?? 0) > (appetite ?? DEFAULT_APPETITE))
      .filter((risk) => risk.acceptedBy === null && !asks.some((ask) => ask.linkedRiskId?.rowId === risk.id))
      .map((risk) =>
        makeFinding("risks.above-appetite", {
          sectionId: "risks",
          questionKey: "risks",
          rowId: risk.id,
          column: "likelihoodAfter",
        }),
      ),
};
