import { makeFinding } from "../../findings/make-finding";
import { reachOf } from "../../lexicon/reach-of";
import type { Party } from "../../sections/safeguards/schema";
import { isDated } from "../../sections/safeguards/sign-offs";
import type { ConsistencyRule } from "./consistency-rule";

/** In front of the public, legal and whoever guards information have to have looked at it. */
export const legalCheck: ConsistencyRule = {
  skipWhileBlank: ["context", "safeguards"],
  check: ({ context: { scope }, safeguards }) => {
    if (reachOf(scope) !== "public") return [];
    const isAsked = (party: Party): boolean => safeguards.signOffs.some((row) => row.party === party && isDated(row));
    if (isAsked("legal") && isAsked("information-governance")) return [];
    return [makeFinding("cross.legal-check", { sectionId: "safeguards", questionKey: "signOffs" })];
  },
};
