import { makeFinding } from "../../findings/make-finding";
import { reachOf } from "../../lexicon/reach-of";
import type { ConsistencyRule } from "./consistency-rule";

/** The public writes in the evening too. */
export const outOfHours: ConsistencyRule = {
  skipWhileBlank: ["context", "pilot"],
  check: ({ context: { scope }, pilot: { outOfHoursWho } }) => {
    if (reachOf(scope) !== "public" || outOfHoursWho !== null) return [];
    return [makeFinding("cross.out-of-hours", { sectionId: "pilot", questionKey: "outOfHoursWho" })];
  },
};
