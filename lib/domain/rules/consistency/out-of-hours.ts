import { makeFinding } from "../../findings/make-finding";
import type { ConsistencyRule } from "./consistency-rule";

/** The public writes in the evening too. */
export const outOfHours: ConsistencyRule = {
  skipWhileBlank: ["context", "pilot"],
  check: ({ context: { scope }, pilot: { outOfHoursWho } }) => {
    const isPublic = (scope ?? []).some((kind) => kind !== "internal-network");
    if (!isPublic || outOfHoursWho !== null) return [];
    return [makeFinding("cross.out-of-hours", { sectionId: "pilot", questionKey: "outOfHoursWho" })];
  },
};
