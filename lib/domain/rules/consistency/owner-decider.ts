import { makeFinding } from "../../findings/make-finding";
import { isDecider } from "../../text/is-decider";
import type { ConsistencyRule } from "./consistency-rule";

/** Whoever says yes is asked to do it as well. */
export const ownerDecider: ConsistencyRule = {
  skipWhileBlank: ["asks"],
  check: ({ asks: { asks }, context: { decisionMaker } }) =>
    asks
      .filter(({ owner, decider }) => isDecider(owner, decider ?? decisionMaker))
      .map(({ id }) =>
        makeFinding("cross.owner-decider", { sectionId: "asks", questionKey: "asks", rowId: id, column: "owner" }),
      ),
};
