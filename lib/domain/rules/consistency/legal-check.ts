import { makeFinding } from "../../findings/make-finding";
import { reachOf } from "../../lexicon/reach-of";
import type { ConsistencyRule } from "./consistency-rule";

/** In front of the public, legal and whoever guards information have to have looked at it. */
export const legalCheck: ConsistencyRule = {
  skipWhileBlank: ["context", "safeguards"],
  check: ({ context: { scope }, safeguards }) => {
    if (reachOf(scope) !== "public") return [];
    const missing = (["signOffLegal", "signOffInformationGovernance"] as const).filter(
      (key) => safeguards[key] === null,
    );
    return missing.map((questionKey) => makeFinding("cross.legal-check", { sectionId: "safeguards", questionKey }));
  },
};
