import { makeFinding } from "../../findings/make-finding";
import { isDecider } from "../../text/is-decider";
import type { ConsistencyRule } from "./consistency-rule";

/** Whoever stands behind it also judges it: two roles that readers take for two people are one. */
export const sponsorDecider: ConsistencyRule = {
  skipWhileBlank: ["champions"],
  check: ({ champions: { sponsorRole }, context: { decisionMaker }, pilot: { decider } }) =>
    [decisionMaker, decider].some((judge) => isDecider(sponsorRole, judge))
      ? [makeFinding("cross.sponsor-decider", { sectionId: "champions", questionKey: "sponsorRole" })]
      : [],
};
