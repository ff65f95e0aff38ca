import { makeFinding } from "../../findings/make-finding";
import { foldCase } from "../../text/fold-case";
import type { ConsistencyRule } from "./consistency-rule";

/** Whoever says yes is asked to do it as well. */
export const ownerDecider: ConsistencyRule = {
  skipWhileBlank: ["asks"],
  check: ({ asks: { asks }, context: { decisionMaker } }) =>
    asks
      .filter(({ owner, decider }) => isSameRole(owner, decider ?? decisionMaker))
      .map(({ id }) =>
        makeFinding("cross.owner-decider", { sectionId: "asks", questionKey: "asks", rowId: id, column: "owner" }),
      ),
};

const isSameRole = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && foldCase(one.trim()) === foldCase(other.trim());
